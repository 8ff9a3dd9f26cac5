package it.lifesciencehub.groups;

import java.io.Serializable;
import java.time.Instant;

/**
 * An entry of a group's trail.
 *
 * @param actor who, or empty where nobody is on record
 * @param action the action's code in the trail
 * @param subject of which organisation, where it is about a seat or a mandate in its name; else the group
 * @param detail what exactly; may be empty
 */
public record GroupTrailRow(Instant at, String actor, String action, String subjectType, String subject, String detail)
        implements Serializable {

    /** The organisation that a seat is of, or empty where the entry is about something else. */
    public String organisation() {
        return "Seat".equals(subjectType) ? subject : "";
    }
}
