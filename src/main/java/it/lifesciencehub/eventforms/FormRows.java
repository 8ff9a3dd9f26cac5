package it.lifesciencehub.eventforms;

import it.lifesciencehub.registrations.RegistrationStatus;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Rows of lists of this room. */
public final class FormRows {

    static final List<RegistrationStatus> ACTIVE = Arrays.stream(RegistrationStatus.values())
            .filter(RegistrationStatus::isActive)
            .toList();

    static final String OPEN = "SELECT NEW it.lifesciencehub.eventforms.FormRows$Open(r.id, p.givenName, p.familyName,"
            + " o.name, r.status, q.answered, q.askedAt, q.remindedAt) FROM FormRequest q JOIN q.registration r"
            + " JOIN r.person p LEFT JOIN r.organisation o WHERE q.form = :form AND q.complete = FALSE"
            + " AND r.status IN :active ORDER BY p.familyName, p.givenName, r.id";

    private FormRows() {}

    /**
     * Somebody who has not answered, or not everything.
     *
     * @param answered whether something is left out, rather than all
     */
    public record Open(
            Long registrationId,
            String givenName,
            String familyName,
            String organisation,
            RegistrationStatus status,
            boolean answered,
            Instant askedAt,
            Instant remindedAt)
            implements Serializable {}
}
