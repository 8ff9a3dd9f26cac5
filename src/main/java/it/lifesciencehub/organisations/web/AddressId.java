package it.lifesciencehub.organisations.web;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;

/** Ids in addresses: whatever is no number leads nowhere. */
final class AddressId {

    private AddressId() {}

    static Long of(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
    }
}
