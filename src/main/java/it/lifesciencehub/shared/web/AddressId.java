package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;

/** Ids in addresses: whatever is no number leads nowhere. */
public final class AddressId {

    private static final String NEW = "new";

    private AddressId() {}

    /**
     * For pages on which something is changed or made.
     *
     * @return null for {@code new}
     * @throws Refusal as not found where the text is neither that nor a number
     */
    public static Long orNew(String text) {
        return NEW.equals(text) ? null : of(text);
    }

    /** @throws Refusal as not found where the text is no number */
    public static Long of(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
    }
}
