package it.lifesciencehub.shared;

/** Reasons that every feature knows. */
public enum CommonReason implements RefusalReason {
    /** The object is not there, or the caller may not know that it is. */
    NOT_FOUND(404),
    NOT_SIGNED_IN(401),
    FORBIDDEN(403),
    /** Somebody else saved the same object first. */
    CHANGED_MEANWHILE(409),
    /** A lock could not be had in time; nothing was changed. */
    BUSY(503),
    /** Input that breaks a rule of its field; the refusal carries the problems. */
    INVALID(422),
    TOO_MANY_REQUESTS(429),
    LINK_NOT_VALID(410),
    /** The form lay open too long, or did not come from this session. */
    PAGE_EXPIRED(409),
    /** A field that must be filled. */
    REQUIRED(422),
    /** Argument 0: the length that is allowed. */
    TOO_LONG(422);

    private final int status;

    CommonReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "shared";
    }

    @Override
    public int status() {
        return status;
    }
}
