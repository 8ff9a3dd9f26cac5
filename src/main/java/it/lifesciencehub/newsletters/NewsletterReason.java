package it.lifesciencehub.newsletters;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a newsletter or a subscription was refused. */
public enum NewsletterReason implements RefusalReason {
    ADDRESS_NOT_VALID(422),
    /** With an address or markup in it. */
    NOT_A_NAME(422),
    /** Of a confirmation: used, too old, or wrong. */
    LINK_OVER(410),
    LANGUAGE_MISSING(422),
    /** Newsletters know none. */
    NO_PLACEHOLDERS(422),
    NOT_A_DRAFT(409),
    NOT_STOPPABLE(409),
    NOBODY_SUBSCRIBED(409),
    IN_THE_PAST(422),
    /** Between 20 and 8 no newsletter leaves. */
    AT_NIGHT(422),
    CARD_NOT_PUBLIC(422);

    private final int status;

    NewsletterReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "newsletters";
    }

    @Override
    public int status() {
        return status;
    }
}
