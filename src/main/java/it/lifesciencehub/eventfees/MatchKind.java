package it.lifesciencehub.eventfees;

/** What an entry of a bank statement was found to be. */
public enum MatchKind {
    /** Names a charge and has its amount. */
    EXACT(true, true),
    /** Names several charges, and is their sum. */
    SEVERAL(true, true),
    /** Names a charge and is less than what is left of it. */
    LESS(true, true),
    /** Names a charge and is more than what is left of it. */
    MORE(true, true),
    /** Names a charge whose place has ended: it will be to give back. */
    ENDED(true, false),
    /** Names no charge, but one alone has this amount and its person or organisation is named. */
    LIKELY(true, false),
    /** Names several charges, and is not their sum. */
    SEVERAL_DIFFER(false, false),
    /** Was booked before. */
    KNOWN(false, false),
    NONE(false, false);

    private final boolean bookable;
    private final boolean sure;

    MatchKind(boolean bookable, boolean sure) {
        this.bookable = bookable;
        this.sure = sure;
    }

    public boolean isBookable() {
        return bookable;
    }

    /** Whether it is proposed; else staff choose it themselves. */
    public boolean isSure() {
        return sure;
    }
}
