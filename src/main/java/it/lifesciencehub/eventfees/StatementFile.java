package it.lifesciencehub.eventfees;

import it.lifesciencehub.imports.XlsxRows;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.Sha256;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A bank statement taken apart, whatever it was before.
 *
 * @param headings of a table's columns; empty for camt.053
 * @param columns which of them were read, null where not all were found
 * @param entries money that came in, in the file's order
 * @param passedOver entries that went out, or have no amount or day
 */
record StatementFile(List<String> headings, Columns columns, List<StatementEntry> entries, int passedOver)
        implements Serializable {

    static final int MAX_BYTES = 5 * 1024 * 1024;
    static final int MAX_ENTRIES = 5_000;

    /** Letters of a cell, or of a text of camt.053. */
    static final int MAX_TEXT = 4_000;

    /** Places of a table's columns, from 0. */
    record Columns(Integer day, Integer amount, Integer text) implements Serializable {

        boolean complete() {
            return day != null && amount != null && text != null;
        }
    }

    /** @param wanted columns of a table; what it leaves open is found out by the headings */
    static StatementFile read(byte[] content, Columns wanted) {
        if (content == null || content.length == 0) {
            throw refusal(FeeReason.FILE_EMPTY);
        }
        if (content.length > MAX_BYTES) {
            throw refusal(FeeReason.FILE_TOO_LARGE, MAX_BYTES / 1024 / 1024);
        }
        if (XlsxRows.isWorkbook(content)) {
            return XlsxStatement.read(content, wanted);
        }
        return isXml(content) ? CamtStatement.read(content) : CsvStatement.read(content, wanted);
    }

    /** The first sign that is none of a byte order mark, a zero of UTF-16 or blank. */
    private static boolean isXml(byte[] content) {
        for (byte sign : content) {
            if (sign > ' ') {
                return sign == '<';
            }
        }
        return false;
    }

    static Refusal refusal(FeeReason reason, Object... arguments) {
        return new Refusal(List.of(new Problem("file", reason, arguments)));
    }

    /** Collects entries and gives each its key: of those that are alike in all, the first, the second and so on. */
    static final class Collector {

        private final List<StatementEntry> entries = new ArrayList<>();
        private final Map<String, Integer> alike = new HashMap<>();
        private int passedOver;

        /** @param reference the bank's own name for the entry, or empty */
        void add(String reference, java.time.LocalDate day, java.math.BigDecimal amount, String text) {
            if (entries.size() + passedOver == MAX_ENTRIES) {
                throw refusal(FeeReason.FILE_TOO_LONG, MAX_ENTRIES);
            }
            if (day == null || amount == null || amount.signum() <= 0) {
                passedOver++;
                return;
            }
            String words = text.replaceAll("\\s+", " ").strip();
            String what = day + "|" + amount.toPlainString() + "|" + (reference.isEmpty() ? words : reference);
            int time = alike.merge(what, 1, Integer::sum);
            entries.add(new StatementEntry(Sha256.hex(what + "|" + time), day, amount, words));
        }

        StatementFile file(List<String> headings, Columns columns) {
            return new StatementFile(headings, columns, List.copyOf(entries), passedOver);
        }
    }
}
