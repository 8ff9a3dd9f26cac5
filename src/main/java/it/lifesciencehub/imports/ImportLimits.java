package it.lifesciencehub.imports;

/** How much a file may hold: enough for 10,000 organisations with every column, little enough for a small server. */
final class ImportLimits {

    /** Bytes of the file: 10 MB. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    /** Bytes that a workbook may unpack to, counted while it is unpacked: 64 MB. */
    static final int MAX_UNPACKED = 64 * 1024 * 1024;

    /** Unpacked bytes for each packed one, once there are more than {@link #RATIO_FROM}; spreadsheets stay under 30. */
    static final int MAX_RATIO = 100;

    static final int RATIO_FROM = 2 * 1024 * 1024;

    /** Parts of a workbook. */
    static final int MAX_ENTRIES = 2_000;

    static final int MAX_ROWS = 20_000;

    static final int MAX_COLUMNS = 200;

    /** Letters of a cell; no field of ours takes more than some hundreds. */
    static final int MAX_CELL = 10_000;

    /** Letters of all cells together. */
    static final long MAX_LETTERS = 20_000_000;

    private ImportLimits() {}
}
