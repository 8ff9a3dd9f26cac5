package it.lifesciencehub.speakers;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a speaker was refused. */
public enum SpeakersReason implements RefusalReason {
    PHOTO_MISSING(422),
    /** Argument 0: megabytes at most. */
    PHOTO_TOO_LARGE(422),
    /** Neither JPEG nor PNG, or one that cannot be read. */
    PHOTO_NOT_READABLE(422),
    /** Argument 0: pixels that the shorter side must have. */
    PHOTO_TOO_SMALL(422),
    /** Argument 0: megapixels at most. */
    PHOTO_TOO_MANY_PIXELS(422),
    CONSENT_MISSING(422),
    PERSON_NOT_KNOWN(422),
    BIOGRAPHY_IN_ONE_LANGUAGE(422);

    private final int status;

    SpeakersReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "speakers";
    }

    @Override
    public int status() {
        return status;
    }
}
