package it.lifesciencehub.registrations;

import java.io.Serializable;
import java.time.Instant;

/** A registration in a list of an event's registrations. */
public record RegistrationRow(
        Long id,
        Long personId,
        String givenName,
        String familyName,
        String email,
        Long organisationId,
        String organisation,
        RegistrationStatus status,
        Instant queuedAt,
        Instant changedAt)
        implements Serializable {

    public String personName() {
        return givenName + " " + familyName;
    }
}
