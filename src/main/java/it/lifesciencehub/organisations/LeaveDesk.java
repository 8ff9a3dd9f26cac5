package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What has to be settled before somebody's affiliation ends, or, where it has ended, what is left over.
 *
 * @param until null while the person works there
 * @param own whether the caller says it of themselves
 * @param lastDelegate whether the organisation will have no delegate afterwards
 * @param duties what the person still holds for the organisation, soonest first
 * @param successors colleagues who can take things over; empty where the caller may not know them
 */
public record LeaveDesk(
        Long affiliationId,
        OrganisationName organisation,
        String person,
        String jobTitle,
        LocalDate since,
        LocalDate until,
        boolean own,
        boolean lastDelegate,
        List<OpenDuty> duties,
        List<Successor> successors)
        implements Serializable {

    /** A colleague who can take something over. */
    public record Successor(Long personId, String name) implements Serializable {}

    public boolean current() {
        return until == null;
    }
}
