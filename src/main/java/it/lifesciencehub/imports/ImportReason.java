package it.lifesciencehub.imports;

import it.lifesciencehub.shared.RefusalReason;

/** Why a file, one of its rows or an import was refused. */
public enum ImportReason implements RefusalReason {
    FILE_REQUIRED(422),
    FILE_TOO_LARGE(422),
    FILE_NOT_TEXT(422),
    FILE_EMPTY(422),
    /** Argument 0: rows at most. */
    FILE_TOO_LONG(422),
    FILE_NOT_CSV(422),
    FILE_WITHOUT_NAME_COLUMN(422),
    /** Argument 0: the heading that stands there twice. */
    FILE_COLUMN_TWICE(422),
    ROW_TOO_WIDE(422),
    /** Argument 0: the row that names the same organisation. */
    ROW_TWICE(422),
    IMPORT_HAS_ERRORS(409),
    IMPORT_NOT_OPEN(409),
    IMPORT_RUNNING(409);

    private final int status;

    ImportReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "imports";
    }

    @Override
    public int status() {
        return status;
    }
}
