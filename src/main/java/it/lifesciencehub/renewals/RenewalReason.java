package it.lifesciencehub.renewals;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a renewal run, a payment or a reminder was refused. */
public enum RenewalReason implements RefusalReason {
    RENEWAL_NAME_REQUIRED(422),
    RENEWAL_DAY_REQUIRED(422),
    RENEWAL_CATEGORY_REQUIRED(422),
    /** Argument 0: the name of the run that runs. */
    RENEWAL_RUNNING(409),
    RENEWAL_NOT_POSSIBLE(409),
    RENEWAL_NOT_SURE(422),
    /** Another worker has taken the run over. */
    RENEWAL_TAKEN_OVER(409),
    /** One membership could not be worked on, for a reason that stands in the server's log. */
    RENEWAL_ITEM_FAILED(500),
    /** Terms were proposed: the run is kept. */
    RENEWAL_KEPT(409),
    PAYMENT_DAY_REQUIRED(422),
    PAYMENT_AMOUNT_REQUIRED(422),
    PAYMENT_NOT_OPEN(409),
    PAYMENT_LINE_SHORT(422),
    PAYMENT_LINE_DAY(422),
    PAYMENT_LINE_AMOUNT(422),
    PAYMENT_LINE_REFERENCE(422),
    PAYMENT_LINE_UNKNOWN(422),
    /** Less than the fee, which is argument 0. */
    PAYMENT_LINE_LITTLE(422),
    PAYMENT_LINE_TWICE(422),
    /** Argument 0: how many characters are possible. */
    TEXT_LONG(422),
    PAYMENT_LINES_WRONG(422),
    PAYMENT_LINES_NONE(422),
    /** Argument 0: how many lines are possible. */
    PAYMENT_LINES_MANY(422),
    /** Argument 0: how many days are possible. */
    REMINDER_DAYS(422),
    REMINDER_DAYS_TAKEN(422),
    REMINDER_TEXT_REQUIRED(422),
    /** Argument 0: what stands between the braces. */
    REMINDER_PLACEHOLDER(422),
    REMINDER_BRACE(422),
    REMINDER_KEPT(409),
    REMINDER_NO_MEMBER(422);

    private final int status;

    RenewalReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "renewals";
    }

    @Override
    public int status() {
        return status;
    }
}
