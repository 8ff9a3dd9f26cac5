package it.lifesciencehub.imports;

import it.lifesciencehub.shared.RefusalReason;

/** Why a file, one of its rows or an import was refused. */
public enum ImportReason implements RefusalReason {
    FILE_REQUIRED(422),
    /** Argument 0: megabytes at most. */
    FILE_TOO_LARGE(422),
    /** Argument 0: the encoding that it was read in. */
    FILE_WRONG_ENCODING(422),
    FILE_NOT_TEXT(422),
    FILE_EMPTY(422),
    /** Argument 0: rows at most. */
    FILE_TOO_LONG(422),
    FILE_NOT_CSV(422),
    FILE_NOT_XLSX(422),
    FILE_OLD_WORKBOOK(422),
    FILE_ENCRYPTED(422),
    /** Unpacks to more than any list needs. */
    FILE_BOMB(422),
    /** Holds definitions that a parser would have to resolve. */
    FILE_UNSAFE(422),
    FILE_WITHOUT_HEADINGS(422),
    /** Argument 0: columns at most. */
    FILE_TOO_WIDE(422),
    /** Argument 0: the row. Argument 1: the column's letter. Argument 2: letters at most. */
    CELL_TOO_LONG(422),
    /** Argument 0: its name. */
    SHEET_NOT_FOUND(422),
    FILE_WITHOUT_NAME_COLUMN(422),
    /** Argument 0: the heading that stands there twice. */
    FILE_COLUMN_TWICE(422),
    ROW_TOO_WIDE(422),
    /** Argument 0: the row that names the same organisation. */
    ROW_TWICE(422),
    IMPORT_HAS_ERRORS(409),
    IMPORT_NOT_OPEN(409),
    IMPORT_RUNNING(409),
    UNDO_NOT_OPEN(409),
    /** Argument 0: how many organisations were touched since. */
    UNDO_TOUCHED(409);

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
