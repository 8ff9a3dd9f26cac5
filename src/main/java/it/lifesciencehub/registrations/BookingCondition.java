package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.RefusalReason;
import java.util.Optional;

/**
 * What else must be so that somebody may have a place at an event, as the rules of a visit on who may enter; each feature
 * with such a rule has a bean. Asked in the transaction of booking and handing over, under the lock of the places.
 */
public interface BookingCondition {

    /**
     * Why the person cannot have a place; empty where nothing speaks against it. The reason's text may use {0}, the
     * person's name, for a delegate books several people at once.
     *
     * @param organisation in whose name they come, or null
     */
    Optional<RefusalReason> obstacle(Event event, Person person, Organisation organisation);
}
