package it.lifesciencehub.careers;

/** Where a career day stands. */
public enum CareerPhase {
    /** Companies offer figures. */
    OFFER,
    /** Students choose. */
    WISH,
    /** Companies order those who chose their figures. */
    ORDER,
    /** Staff share out the seats. */
    SHARE,
    PUBLISHED
}
