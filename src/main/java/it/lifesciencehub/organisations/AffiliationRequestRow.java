package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request as the person, the organisation's delegates and staff see it.
 *
 * @param organisationId null where the person gave a name alone
 */
public record AffiliationRequestRow(
        Long id,
        Long personId,
        String person,
        String email,
        Long organisationId,
        String organisation,
        String jobTitle,
        JobFunction jobFunction,
        LocalDate from,
        RequestStatus status,
        Instant askedAt,
        String reason)
        implements Serializable {}
