package it.lifesciencehub.eventfees;

import it.lifesciencehub.imports.XlsxRows.Value;
import it.lifesciencehub.membership.AmountText;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.SearchText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bank statement that is a table, as CSV or as a workbook: what the bank writes about the account, a row of headings, and a
 * row for each entry. Cells are texts; of a workbook they may be numbers.
 */
final class StatementTable {

    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d/M/uu", "d.M.uu")
            .map(form -> DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final List<String> DAY = List.of("data contabile", "data operazione", "data", "booking", "date");
    private static final List<String> AMOUNT =
            List.of("accrediti", "avere", "entrate", "credit", "importo", "amount", "betrag");
    private static final List<String> TEXT = List.of(
            "descrizione estesa", "descrizione completa", "causale", "descrizione", "description", "details", "text");

    /** Lines before the headings that banks write about the account. */
    private static final int MOST_BEFORE = 20;

    /** What workbooks add to a day that has a time. */
    private static final Pattern TIME = Pattern.compile("[ T]\\d{1,2}:\\d{2}(:\\d{2})?");

    /** Of a number that may be an amount; working with one that has many more takes for ever. */
    private static final int DIGITS = 40;

    private final StatementFile.Collector collector = new StatementFile.Collector();
    private final StatementFile.Columns wanted;
    private List<String> headings;
    private StatementFile.Columns columns;
    private int before;

    /** @param wanted columns that were chosen, or null; what it leaves open is found out by the headings */
    StatementTable(StatementFile.Columns wanted) {
        this.wanted = wanted;
    }

    /** @param number from 1, for whoever looks for the row */
    void row(long number, List<Value> row) {
        for (Value cell : row) {
            if (cell.text().length() > StatementFile.MAX_TEXT) {
                throw StatementFile.refusal(FeeReason.CELL_TOO_LONG, number);
            }
        }
        List<Value> cells = row.stream()
                .map(cell -> new Value(cell.text().strip(), cell.number()))
                .toList();
        if (cells.stream().allMatch(cell -> cell.text().isEmpty())) {
            return;
        }
        if (headings != null) {
            if (columns.complete()) {
                collector.add(
                        "",
                        day(cell(cells, columns.day()).text()),
                        amount(cell(cells, columns.amount())),
                        cell(cells, columns.text()).text());
            }
        } else if (before <= MOST_BEFORE && isHeading(cells)) {
            // With chosen columns the headings are where the guess without them would be.
            headings = cells.stream().map(Value::text).toList();
            columns = columns(headings, wanted);
        } else {
            before++;
        }
    }

    /** @param reason why it is none, where there are no headings */
    StatementFile file(FeeReason reason) {
        if (headings == null) {
            throw StatementFile.refusal(reason);
        }
        return collector.file(headings, columns);
    }

    private static Value cell(List<Value> cells, int place) {
        return place < cells.size() ? cells.get(place) : new Value("", null);
    }

    /** Three words at least, none of which is a number or a day. */
    private static boolean isHeading(List<Value> cells) {
        List<Value> filled =
                cells.stream().filter(cell -> !cell.text().isEmpty()).toList();
        return filled.size() >= 3
                && filled.stream()
                        .noneMatch(cell -> cell.number() != null || day(cell.text()) != null || amount(cell) != null);
    }

    private static StatementFile.Columns columns(List<String> headings, StatementFile.Columns wanted) {
        return new StatementFile.Columns(
                chosen(wanted == null ? null : wanted.day(), headings, DAY),
                chosen(wanted == null ? null : wanted.amount(), headings, AMOUNT),
                chosen(wanted == null ? null : wanted.text(), headings, TEXT));
    }

    private static Integer chosen(Integer wanted, List<String> headings, List<String> names) {
        if (wanted != null && wanted >= 0 && wanted < headings.size()) {
            return wanted;
        }
        for (String name : names) {
            for (int place = 0; place < headings.size(); place++) {
                if (SearchText.of(headings.get(place)).contains(name)) {
                    return place;
                }
            }
        }
        return null;
    }

    private static LocalDate day(String cell) {
        String text = TIME.matcher(cell).replaceFirst("");
        for (DateTimeFormatter form : DAYS) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException notThisWay) {
                continue;
            }
        }
        return null;
    }

    /** Null for what is no amount, or goes out. A number of a workbook may have lost a hair on its way through a formula. */
    private static BigDecimal amount(Value cell) {
        if (cell.number() != null) {
            return rounded(cell.number());
        }
        String text = cell.text();
        return AmountText.parse(text.startsWith("+") ? text.substring(1) : text).orElse(null);
    }

    private static BigDecimal rounded(BigDecimal number) {
        if (number.precision() + Math.abs((long) number.scale()) > DIGITS) {
            return null;
        }
        BigDecimal amount = number.setScale(2, RoundingMode.HALF_UP);
        return Money.isAmount(amount) ? amount : null;
    }
}
