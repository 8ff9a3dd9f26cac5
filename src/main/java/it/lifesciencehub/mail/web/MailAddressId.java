package it.lifesciencehub.mail.web;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;

/** The id of a mail in an address: whatever is no number leads nowhere. */
final class MailAddressId {

    private MailAddressId() {}

    static Long of(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
    }
}
