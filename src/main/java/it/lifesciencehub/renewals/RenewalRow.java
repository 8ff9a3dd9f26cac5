package it.lifesciencehub.renewals;

import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A membership in a run's list. {@code problem} is the key of a refusal, with its feature before it. */
public record RenewalRow(
        Long id,
        Long organisationId,
        String organisation,
        String categoryIt,
        String categoryEn,
        SizeClass sizeClass,
        RenewalOutcome outcome,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal fee,
        Long termId,
        String problem,
        int recipients)
        implements Serializable {

    /** In the language of the page. */
    public String category(it.lifesciencehub.shared.Language language) {
        return LocalisedText.pick(language, categoryIt, categoryEn);
    }

    /** For bank transfers; empty before there is a term. */
    public String reference() {
        return termId == null ? "" : PaymentReference.of(termId);
    }
}
