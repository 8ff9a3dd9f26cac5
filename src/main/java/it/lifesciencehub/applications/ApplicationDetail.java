package it.lifesciencehub.applications;

import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An application as staff see it.
 *
 * @param organisation what it became, or null
 * @param others other applications with the same partita IVA, fiscal code or address that wait as well
 * @param contactKnown whether the contact's address belongs to a person whom the hub knows
 */
public record ApplicationDetail(
        Long id,
        long version,
        ApplicationStatus status,
        ApplicationForm form,
        LocalisedText category,
        Instant submittedAt,
        Instant statusSince,
        String privacyVersion,
        Language privacyLanguage,
        Instant privacyAt,
        List<ApplicationStep> steps,
        OrganisationName organisation,
        List<ApplicationRow> others,
        boolean contactKnown)
        implements Serializable {

    public ApplicationDetail {
        steps = List.copyOf(steps);
        others = List.copyOf(others);
    }
}
