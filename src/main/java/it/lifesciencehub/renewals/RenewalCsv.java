package it.lifesciencehub.renewals;

import it.lifesciencehub.shared.CsvExport;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.stream.Stream;

/** A run's memberships as lines of a spreadsheet. */
final class RenewalCsv {

    private static final String FEATURE = "renewals";

    private final Language language;
    private final CsvExport csv;
    private final DecimalFormat amounts;

    RenewalCsv(Language language, CsvExport csv) {
        this.language = language;
        this.csv = csv;
        this.amounts = new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(language.locale()));
    }

    static List<String> headings(Language language) {
        return Stream.of("organisation", "category", "size", "outcome", "from", "until", "fee", "reference", "problem")
                .map(column -> Texts.get(language, FEATURE, "renewals." + column))
                .toList();
    }

    void write(RenewalRow row) {
        csv.row(
                row.organisation(),
                row.category(language),
                row.sizeClass() == null
                        ? ""
                        : Texts.get(
                                language,
                                "organisations",
                                "size." + row.sizeClass().name()),
                Texts.get(language, FEATURE, "renewalOutcome." + row.outcome().name()),
                row.startsOn(),
                row.endsOn(),
                row.fee() == null ? "" : amounts.format(row.fee()),
                row.reference(),
                problem(language, row.problem()));
    }

    /** The sentence of a problem as an item keeps it; empty for none. */
    static String problem(Language language, String problem) {
        if (problem == null) {
            return "";
        }
        int dot = problem.indexOf('.');
        return Texts.get(language, problem.substring(0, dot), "refusal." + problem.substring(dot + 1));
    }
}
