package it.lifesciencehub.eventreports.web;

import it.lifesciencehub.eventreports.EventReportService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.ListFile;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** All figures of an event's report as one table, a figure a row: {@code ?event=…}. */
@ApplicationScoped
public class EventReportFile implements ListFile {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]+)?");

    @EJB
    private EventReportService reports;

    @Override
    public String address() {
        return "/my/event-report";
    }

    @Override
    public String title(Language language) {
        return Texts.get(language, "eventreports", "title");
    }

    @Override
    public List<String> headings(Language language) {
        return ListFile.texts(language, "eventreports", "file.part", "file.line", "file.column", "file.value");
    }

    @Override
    public void write(Function<String, String> parameters, Language language, Consumer<List<?>> row) {
        Long event = AddressId.of(parameters.apply("event"));
        for (ReportSheet sheet : ReportSheets.of(reports.report(event), language, true)) {
            for (ReportSheet.Line line : sheet.lines()) {
                for (int i = 0; i < line.cells().size(); i++) {
                    row.accept(List.of(
                            sheet.title(),
                            line.name(),
                            sheet.headings().get(i + 1),
                            value(line.cells().get(i))));
                }
            }
        }
    }

    private static Object value(String cell) {
        return NUMBER.matcher(cell).matches() ? new BigDecimal(cell) : cell;
    }
}
