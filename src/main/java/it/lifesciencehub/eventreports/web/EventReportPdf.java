package it.lifesciencehub.eventreports.web;

import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.documents.PdfTable;
import it.lifesciencehub.documents.web.PdfFile;
import it.lifesciencehub.eventreports.EventReport;
import it.lifesciencehub.eventreports.EventReportService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An event's report as PDF: the page's figures in tables, with their bars. */
@ApplicationScoped
public class EventReportPdf implements PdfFile {

    private static final Pattern ADDRESS = Pattern.compile("/my/event-reports/([0-9]{1,18})\\.pdf");

    @EJB
    private EventReportService reports;

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Made make(MatchResult address, Language language) {
        EventReport report = reports.report(Long.valueOf(address.group(1)));
        ReportWords words = new ReportWords(language, report, false);
        String title = report.title().in(language);
        PdfDocument document = new PdfDocument(language, words.say("pdf.title", title))
                .runningHead(title + " · " + words.say("pdf.madeAt", Moments.dateTime(language, report.madeAt())));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(words.say("pdf.when"), Moments.range(language, report.startsAt(), report.endsAt()));
        if (report.groupName() != null) {
            facts.put(words.say("pdf.group"), report.groupName().in(language));
        }
        facts.put(words.say("pdf.stage"), words.say("stage." + report.stage()));
        document.facts(facts);
        if (report.isEmpty()) {
            document.section(words.say("empty.title")).paragraph(words.say("empty.text"));
        }
        ReportSheets.of(report, language).forEach(sheet -> write(document, sheet));
        return new Made(words.say("pdf.title", title), document.fingerprint());
    }

    private static void write(PdfDocument document, ReportSheet sheet) {
        document.section(sheet.title()).paragraph(sheet.note());
        // Texts stand to the left: the columns of answers and of mailings after their first one.
        int first = sheet.key().startsWith("answers") ? 2 : sheet.key().equals("mailings") ? 3 : 1;
        int last = sheet.key().equals("sessions") ? 2 : sheet.headings().size();
        PdfTable table = PdfTable.of(sheet.headings())
                .numbers(IntStream.range(first, Math.max(first, last)).toArray());
        for (ReportSheet.Line line : sheet.lines()) {
            List<String> cells = new ArrayList<>(List.of(line.name()));
            cells.addAll(line.cells());
            table.row(cells);
            if (line.full() != null) {
                table.bar(line.full(), line.part());
            }
        }
        document.table(table);
    }
}
