package it.lifesciencehub.missions;

/** What an act decides. */
public enum DecisionKind {
    /** The whole ranking at once. */
    RANKING,
    /** A company takes its application back. */
    WITHDRAWAL,
    /** The first reserve whose travellers find places moves up by itself. */
    MOVED_UP,
    /** Staff admit a company afterwards. */
    CHANGE
}
