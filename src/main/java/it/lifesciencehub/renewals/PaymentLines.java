package it.lifesciencehub.renewals;

import it.lifesciencehub.membership.AmountText;
import it.lifesciencehub.shared.Refusal.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads payments that were pasted: reference, paid on, amount, invoice number, parted by semicolons or, as spreadsheets
 * give them, by tabs. Empty lines and a line of headings are passed over.
 */
public final class PaymentLines {

    static final int MOST = 500;
    static final int LONGEST_INVOICE = 60;

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));

    private PaymentLines() {}

    /** Every line with what is wrong with its form; which terms are meant is for the service to find. */
    public static List<PaymentLine> read(String text) {
        List<PaymentLine> lines = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        String[] all = text == null ? new String[0] : text.split("\\R");
        for (int i = 0; i < all.length; i++) {
            String[] cells = cells(all[i]);
            boolean heading =
                    lines.isEmpty() && cells.length > 2 && day(cells[1]).isEmpty() && isWord(cells[2]);
            if (!all[i].isBlank() && !heading) {
                lines.add(line(i + 1, all[i].strip(), cells, seen));
            }
        }
        return lines;
    }

    private static boolean isWord(String cell) {
        return !cell.isEmpty() && cell.chars().noneMatch(Character::isDigit);
    }

    private static String[] cells(String line) {
        String[] cells = line.split(line.indexOf('\t') >= 0 ? "\t" : ";", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip().replaceAll("^\"(.*)\"$", "$1").strip();
        }
        return cells;
    }

    private static PaymentLine line(int number, String text, String[] cells, Set<Long> seen) {
        List<Problem> problems = new ArrayList<>();
        if (cells.length < 3) {
            problems.add(new Problem("lines", RenewalReason.PAYMENT_LINE_SHORT));
            return new PaymentLine(number, text, null, null, null, null, null, problems);
        }
        Long termId = PaymentReference.parse(cells[0]).orElse(null);
        Optional<LocalDate> paidOn = day(cells[1]);
        Optional<BigDecimal> amount = AmountText.parse(cells[2]);
        String invoice = cells.length > 3 ? cells[3] : "";
        if (termId == null) {
            problems.add(new Problem("lines", RenewalReason.PAYMENT_LINE_REFERENCE));
        } else if (!seen.add(termId)) {
            problems.add(new Problem("lines", RenewalReason.PAYMENT_LINE_TWICE));
        }
        if (paidOn.isEmpty()) {
            problems.add(new Problem("lines", RenewalReason.PAYMENT_LINE_DAY));
        }
        if (amount.isEmpty()) {
            problems.add(new Problem("lines", RenewalReason.PAYMENT_LINE_AMOUNT));
        }
        if (invoice.length() > LONGEST_INVOICE) {
            problems.add(new Problem("lines", RenewalReason.TEXT_LONG, LONGEST_INVOICE));
        }
        return new PaymentLine(number, text, termId, paidOn.orElse(null), amount.orElse(null), invoice, null, problems);
    }

    static Optional<LocalDate> day(String text) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeException notThisWay) {
                continue;
            }
        }
        return Optional.empty();
    }
}
