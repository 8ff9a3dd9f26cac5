package it.lifesciencehub.eventfees;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A charge in the staff's list. @param cancelledAt null while it stands */
public record ChargeRow(
        Long id,
        String number,
        Long eventId,
        String titleIt,
        String titleEn,
        Long registrationId,
        String givenName,
        String familyName,
        String organisation,
        BigDecimal amount,
        BigDecimal paid,
        LocalDate dueOn,
        Instant cancelledAt)
        implements Serializable {

    public String person() {
        return familyName + " " + givenName;
    }

    public String event(Language language) {
        return LocalisedText.pick(language, titleIt, titleEn);
    }

    public BigDecimal left() {
        return FeePolicy.left(amount, paid, cancelledAt != null);
    }

    public BigDecimal toReturn() {
        return FeePolicy.toReturn(amount, paid, cancelledAt != null);
    }

    public ChargeState state(LocalDate today) {
        return FeePolicy.state(amount, paid, cancelledAt != null, dueOn, today);
    }
}
