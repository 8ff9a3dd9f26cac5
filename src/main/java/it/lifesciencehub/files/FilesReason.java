package it.lifesciencehub.files;

import it.lifesciencehub.shared.RefusalReason;

/** Why a file is not taken in, or not given out. */
public enum FilesReason implements RefusalReason {
    FILE_REQUIRED(422),
    /** Argument 0: the size that is allowed, in MB. */
    FILE_TOO_LARGE(422),
    /** Nothing that the hub knows, or something that it does not want: HTML, programs, documents with macros. */
    TYPE_NOT_ALLOWED(422),
    /** The name ends otherwise than the content is. Argument 0: how it should end. */
    ENDING_NOT_OF_TYPE(422),
    /** The content on the disk is gone or is not what was stored. */
    FILE_DAMAGED(500);

    private final int status;

    FilesReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "files";
    }

    @Override
    public int status() {
        return status;
    }
}
