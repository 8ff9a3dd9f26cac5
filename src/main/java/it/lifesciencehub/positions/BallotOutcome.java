package it.lifesciencehub.positions;

/** What a ballot ended with. All but the first are a rejection. */
public enum BallotOutcome {
    CARRIED,
    /** Too few voted. */
    NO_QUORUM,
    /** As many for as against. */
    TIE,
    NO_MAJORITY
}
