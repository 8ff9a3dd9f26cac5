package it.lifesciencehub.positions;

/** What an organisation votes. */
public enum BallotChoice {
    YES,
    NO,
    ABSTAIN;

    /** The chip's kind in the visual language. */
    public String chip() {
        return switch (this) {
            case YES -> "ok";
            case NO -> "bad";
            case ABSTAIN -> "neutral";
        };
    }
}
