package it.lifesciencehub.positions;

/** What officers make of a comment. */
public enum CommentVerdict {
    ACCEPTED,
    PARTLY,
    NOT;

    /** The chip's kind in the visual language. */
    public String chip() {
        return switch (this) {
            case ACCEPTED -> "ok";
            case PARTLY -> "info";
            case NOT -> "neutral";
        };
    }
}
