package it.lifesciencehub.visits;

import it.lifesciencehub.registrations.RegistrationStatus;
import java.io.Serializable;
import java.time.Instant;

/**
 * A visitor as the host sees them: name, job title, organisation, and never how to reach them.
 *
 * @param jobTitle may be null
 * @param organisation may be null
 * @param obstacle the rule that speaks against them, or null
 * @param takesOver whether a colleague has handed the place to them since the host's word
 * @param dataGiven whether the data that the host asks for are there
 * @param decided what was last said of them, or null
 */
public record VisitorRow(
        Long registrationId,
        Long personId,
        String name,
        String jobTitle,
        Long organisationId,
        String organisation,
        RegistrationStatus status,
        Instant since,
        VisitReason obstacle,
        boolean takesOver,
        boolean dataGiven,
        DecisionOutcome decided)
        implements Serializable {

    public boolean requested() {
        return status == RegistrationStatus.REQUESTED;
    }

    /** Whether they have or await a place and somebody has to say whether they keep it. */
    public boolean toReview() {
        return status.isActive() && !requested() && (obstacle != null || takesOver) && decided != DecisionOutcome.KEPT;
    }

    public boolean coming() {
        return status.isHoldingPlace() && !toReview();
    }

    public boolean waiting() {
        return status == RegistrationStatus.WAITLISTED && !toReview();
    }

    /** Whether the host or staff refused them or took their place back. */
    public boolean turnedDown() {
        return !status.isActive() && (decided == DecisionOutcome.REFUSED || decided == DecisionOutcome.ENDED);
    }
}
