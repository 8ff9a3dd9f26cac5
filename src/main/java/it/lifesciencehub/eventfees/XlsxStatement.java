package it.lifesciencehub.eventfees;

import it.lifesciencehub.imports.XlsxRows;

/** Reads a bank statement as the first sheet of a workbook, which home banking calls Excel. */
final class XlsxStatement {

    private XlsxStatement() {}

    static StatementFile read(byte[] content, StatementFile.Columns wanted) {
        StatementTable table = new StatementTable(wanted);
        XlsxRows.each(content, table::row);
        return table.file(FeeReason.FILE_NOT_TABLE);
    }
}
