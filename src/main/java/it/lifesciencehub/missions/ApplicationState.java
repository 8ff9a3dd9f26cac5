package it.lifesciencehub.missions;

/** The life of a company's application. */
public enum ApplicationState {
    /** Begun and not handed in. */
    DRAFT,
    /** Handed in; may be changed until the deadline. */
    SUBMITTED,
    /** Taken back by the company; may be begun again until the deadline. */
    WITHDRAWN,
    /** Admitted; its travellers have their places. */
    ADMITTED,
    /** Moves up when an admitted company withdraws. */
    RESERVE,
    NOT_ADMITTED;

    /** Whether it is one of those that a decision can give. */
    public boolean isResult() {
        return this == ADMITTED || this == RESERVE || this == NOT_ADMITTED;
    }
}
