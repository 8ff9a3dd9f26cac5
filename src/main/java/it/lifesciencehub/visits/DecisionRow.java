package it.lifesciencehub.visits;

import java.io.Serializable;
import java.time.Instant;

/** What was said of one visitor, for staff. @param words what the host wrote to staff; may be empty */
public record DecisionRow(
        Long registrationId,
        String givenName,
        String familyName,
        String organisation,
        DecisionOutcome outcome,
        RefusalCause cause,
        String words,
        String decidedBy,
        Instant decidedAt)
        implements Serializable {

    public String name() {
        return givenName + " " + familyName;
    }
}
