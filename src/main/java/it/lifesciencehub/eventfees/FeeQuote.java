package it.lifesciencehub.eventfees;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a place would cost somebody who has it confirmed today.
 *
 * @param amount in euro; 0 for nothing to pay
 * @param dueOn until when it is paid
 */
public record FeeQuote(BigDecimal amount, LocalDate dueOn, LocalisedText vatNote) implements Serializable {

    public boolean free() {
        return amount.signum() == 0;
    }
}
