package it.lifesciencehub.eventfees;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about fees was refused. */
public enum FeeReason implements RefusalReason {
    /** Nobody books such an event here. */
    NO_FEES_HERE(409),
    /** Argument 0: the line. */
    RULE_AUDIENCE(422),
    /** Argument 0: the line. */
    RULE_AMOUNT(422),
    /** Argument 0: the line. */
    RULE_DAYS(422),
    /** Argument 0: the line. */
    RULE_TWICE(422),
    /** Argument 0: how many at most. */
    TOO_MANY_RULES(422),
    IBAN_NOT_VALID(422),
    BIC_NOT_VALID(422),
    /** Argument 0: the least, argument 1: the most. */
    DAYS_NOT_VALID(422),
    AMOUNT_NOT_VALID(422),
    PAID_IN_THE_FUTURE(422),
    /** Argument 0: how much can be given back. */
    RETURN_TOO_LARGE(422),
    UNDONE_ALREADY(409),
    /** What was given back is more than what was paid without this payment. */
    RETURNED_MEANWHILE(409),
    FILE_EMPTY(422),
    /** Argument 0: megabytes. */
    FILE_TOO_LARGE(422),
    /** Argument 0: how many entries at most. */
    FILE_TOO_LONG(422),
    /** Argument 0: the row. */
    CELL_TOO_LONG(422),
    FILE_NOT_CSV(422),
    /** A workbook without a row of headings. */
    FILE_NOT_TABLE(422),
    FILE_NOT_XML(422),
    /** A document type declaration: entities could hide in it. */
    FILE_WITH_DTD(422),
    FILE_NOT_CAMT(422),
    FILE_ENCODING(422),
    COLUMNS_MISSING(422),
    NOTHING_CHOSEN(422);

    private final int status;

    FeeReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "eventfees";
    }

    @Override
    public int status() {
        return status;
    }
}
