package it.lifesciencehub.eventfees;

import it.lifesciencehub.shared.formats.Iban;
import java.io.Serializable;

/**
 * How the fees of an event are paid.
 *
 * @param holder of the account
 * @param bic of the bank, or empty
 * @param causePrefix stands before the charge's number in the transfer's cause; may be empty
 * @param daysToPay from the day on which the place is confirmed
 * @param release whether an unpaid place goes back
 * @param graceDays after the due day, before it does
 * @param vatNoteIt stands beside each amount; may be empty
 */
public record FeeTerms(
        String holder,
        String iban,
        String bic,
        String causePrefix,
        int daysToPay,
        boolean release,
        int graceDays,
        String vatNoteIt,
        String vatNoteEn)
        implements Serializable {

    public FeeTerms {
        holder = plain(holder);
        iban = Iban.normalised(iban);
        bic = Iban.normalised(bic);
        causePrefix = plain(causePrefix);
        vatNoteIt = plain(vatNoteIt);
        vatNoteEn = plain(vatNoteEn);
    }

    /** What a hub begins with that has never asked for a fee. */
    static FeeTerms empty() {
        return new FeeTerms("", "", "", "", 14, false, 3, "", "");
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }
}
