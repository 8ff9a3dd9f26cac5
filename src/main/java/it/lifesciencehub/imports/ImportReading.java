package it.lifesciencehub.imports;

import java.io.Serializable;

/**
 * How a file is read. Where it is asked for, null means "find out"; as an answer, null means that the file has no such
 * thing: a workbook has no encoding and no separator, a CSV file no sheet.
 */
public record ImportReading(ImportEncoding encoding, ImportSeparator separator, String sheet) implements Serializable {

    /** Everything is to be found out. */
    public static final ImportReading FOUND_OUT = new ImportReading(null, null, null);
}
