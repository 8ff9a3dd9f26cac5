package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import java.util.List;

/**
 * Companies that come before an event's waiting list, as the reserves of a selection do; each feature with such an order
 * has a bean. Asked as the hub itself in the transaction that frees places, under the lock of the places, which is all
 * that it may lock.
 */
public interface PriorClaims {

    /** @param people who get their places together or not at all */
    record Claim(Long id, Organisation organisation, List<Person> people) {}

    /** In their order; empty at most events. */
    List<Claim> of(Event event);

    /**
     * All people of this claim have their places now.
     *
     * @param passed those before it whose people did not all find a place
     */
    void met(Claim claim, List<Claim> passed);
}
