package it.lifesciencehub.shared.security;

/** Something sealed cannot be opened, or nothing can be sealed. Nothing is lost by it; the message holds no secret. */
public class SealBroken extends RuntimeException {

    /** What is the matter. */
    public enum Cause {
        /** The key that is set cannot be read, or is none. */
        KEY_NOT_USABLE,
        /** It was sealed with another key than those that are set. */
        KEY_MISSING,
        /** The sealed text, or where it stands, is not as it was when it was sealed. */
        CHANGED
    }

    private final Cause why;

    SealBroken(Cause why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
