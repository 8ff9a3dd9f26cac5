package it.lifesciencehub.attendance;

import it.lifesciencehub.registrations.Registration;
import java.time.Instant;

/**
 * Parts of an event at which people are counted anew, as the lessons of a course: whoever is in already may come to the
 * next one. Each feature that has such parts has a bean; called in the transaction of the scan.
 */
public interface EventParts {

    /** Somebody was let in at a door. @return whether they are new to the part that is on at that moment */
    boolean entered(Registration registration, Instant at);

    /**
     * A door takes somebody's entry back.
     *
     * @return whether it was an entry to the part that is on, after others: the event itself stays attended
     */
    boolean left(Registration registration, Instant at);
}
