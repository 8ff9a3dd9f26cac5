package it.lifesciencehub.meetings;

import it.lifesciencehub.groups.MandateRole;
import java.io.Serializable;

/**
 * As what somebody sits at the table.
 *
 * @param mandateId held by the person, or by the one who is stood in for
 * @param organisationId in whose name, or null for a personal mandate
 * @param standsInForId whose mandate it is, or null where it is the person's own
 */
public record Capacity(
        Long mandateId,
        MandateRole role,
        Long organisationId,
        String organisationName,
        Long standsInForId,
        String standsInForName)
        implements Serializable {

    /** Whether the organisation votes through it. */
    public boolean voting() {
        return organisationId != null && VotingPolicy.mayVote(role);
    }
}
