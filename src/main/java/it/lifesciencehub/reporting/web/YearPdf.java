package it.lifesciencehub.reporting.web;

import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.documents.PdfTable;
import it.lifesciencehub.documents.web.PdfFile;
import it.lifesciencehub.meetings.Quorum;
import it.lifesciencehub.reporting.AttendanceLine;
import it.lifesciencehub.reporting.GroupWorkService;
import it.lifesciencehub.reporting.GroupYearService;
import it.lifesciencehub.reporting.HeldMeeting;
import it.lifesciencehub.reporting.Movement;
import it.lifesciencehub.reporting.YearPaper;
import it.lifesciencehub.reporting.YearReport;
import it.lifesciencehub.reporting.YearWork;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A group's year as PDF: the page's figures, section by section, in tables. */
@ApplicationScoped
public class YearPdf implements PdfFile {

    private static final Pattern ADDRESS = Pattern.compile("/groups/([^/]+)/year/([^/]+)\\.pdf");

    /** Meetings side by side on a page. */
    private static final int COLUMNS = 8;

    @EJB
    private GroupYearService years;

    @EJB
    private GroupWorkService works;

    @Override
    public Pattern address() {
        return ADDRESS;
    }

    @Override
    public Made make(MatchResult address, Language language) {
        YearReport report = years.report(address.group(1), ReportingYearPage.number(address.group(2)));
        String group = report.group().in(language);
        YearWork work = works.year(report.groupId(), report.year());
        return new Made(group + " " + report.year(), new Writing(language, report, work).document(group));
    }

    /** One document in the making. */
    private record Writing(Language language, YearReport report, YearWork work) {

        PdfDocument document(String group) {
            PdfDocument document = new PdfDocument(language, say("year.pdfTitle", String.valueOf(report.year())))
                    .runningHead(group + " · " + say("year.madeOn", day(report.day())));
            document.facts(facts(group));
            meetings(document.section(say("meetings.title")));
            attendance(document.section(say("attendance.title")));
            movements(document.section(say("movements.title")));
            YearWorkWriting.write(document, language, work, report.isRunning());
            papers(document.section(say("papers.title")));
            return document.fingerprint();
        }

        private Map<String, String> facts(String group) {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put(say("year.group"), group);
            facts.put(
                    say("year.period"),
                    report.isRunning()
                            ? say("year.inYearSoFar", String.valueOf(report.year()), day(report.day()))
                            : say("year.inYear", String.valueOf(report.year())));
            facts.put(
                    begun(say("tile.meetings")),
                    String.valueOf(report.meetings().size()));
            facts.put(begun(say("tile.quorum")), say("tile.quorumOf", report.withQuorum(), report.closed()));
            facts.put(begun(say("tile.average")), ReportingLook.percent(language, report.average()));
            facts.put(begun(say("tile.organisations")), String.valueOf(report.organisations()));
            facts.put(begun(say("tile.people")), String.valueOf(report.people()));
            return facts;
        }

        private void meetings(PdfDocument document) {
            if (report.meetings().isEmpty()) {
                document.paragraph(say("meetings.none"));
                return;
            }
            PdfTable table = PdfTable.of(
                            say("meetings.name"),
                            say("meetings.day"),
                            say("meetings.room"),
                            say("meetings.online"),
                            say("meetings.away"),
                            say("meetings.organisations"),
                            say("meetings.quorum"))
                    .numbers(2, 3, 4, 5);
            for (HeldMeeting one : report.meetings()) {
                Quorum quorum = one.quorum();
                table.row(
                        one.title(language),
                        Moments.date(language, one.startsAt()),
                        String.valueOf(one.inRoom()),
                        String.valueOf(one.online()),
                        String.valueOf(one.excused()),
                        quorum == null ? "–" : say("meetings.of", quorum.present(), quorum.entitled()),
                        quorum == null
                                ? say("meetings.toClose")
                                : say(quorum.reached() ? "meetings.reached" : "meetings.notReached"));
            }
            document.table(table);
        }

        private void attendance(PdfDocument document) {
            if (report.attendance().isEmpty()) {
                document.paragraph(say("attendance.none"));
                return;
            }
            document.paragraph(say("attendance.help"));
            List<String> headings = new ArrayList<>(List.of(
                    say("attendance.organisation"),
                    say("attendance.presence"),
                    say("attendance.expected"),
                    say("attendance.share")));
            if (report.isCompared()) {
                headings.add(say("attendance.change"));
            }
            PdfTable table = PdfTable.of(headings).numbers(1, 2, 3);
            for (AttendanceLine line : report.attendance()) {
                List<String> cells = new ArrayList<>(List.of(
                        line.organisation(),
                        String.valueOf(line.present()),
                        String.valueOf(line.expected()),
                        ReportingLook.percent(language, line.percent())));
                if (report.isCompared()) {
                    cells.add(ReportingLook.change(language, line));
                }
                table.row(cells);
            }
            document.table(table).subsection(say("attendance.matrix"));
            for (int from = 0; from < report.sittings().size(); from += COLUMNS) {
                document.table(
                        matrix(from, Math.min(from + COLUMNS, report.sittings().size())));
            }
        }

        /** Meetings of the year side by side. */
        private PdfTable matrix(int from, int to) {
            DateTimeFormatter shortDay = DateTimeFormatter.ofPattern("d MMM", language.locale());
            List<String> headings = new ArrayList<>(List.of(say("attendance.organisation")));
            report.sittings().subList(from, to).forEach(day -> headings.add(shortDay.format(day)));
            PdfTable table = PdfTable.of(headings);
            for (AttendanceLine line : report.attendance()) {
                List<String> cells = new ArrayList<>(List.of(line.organisation()));
                line.cells().subList(from, to).forEach(cell -> cells.add(say("attendance." + cell)));
                table.row(cells);
            }
            return table;
        }

        private void movements(PdfDocument document) {
            if (report.organisationMovements().isEmpty()
                    && report.peopleMovements().isEmpty()) {
                document.paragraph(say("movements.none"));
                return;
            }
            if (!report.organisationMovements().isEmpty()) {
                PdfTable table =
                        PdfTable.of(say("movements.organisations"), say("movements.what"), say("movements.day"));
                report.organisationMovements().forEach(one -> table.row(one.name(), what(one), day(one.day())));
                document.subsection(say("movements.organisations")).table(table);
            }
            if (!report.peopleMovements().isEmpty()) {
                PdfTable table = PdfTable.of(
                        say("movements.who"),
                        say("attendance.organisation"),
                        say("movements.role"),
                        say("movements.what"),
                        say("movements.day"));
                report.peopleMovements()
                        .forEach(one -> table.row(
                                one.name(),
                                one.detail(),
                                Texts.get(language, "groups", "role." + one.role()),
                                what(one),
                                day(one.day())));
                document.subsection(say("movements.people")).table(table);
            }
        }

        private String what(Movement one) {
            return say(one.joined() ? "movements.joined" : "movements.left");
        }

        private void papers(PdfDocument document) {
            if (report.papers().isEmpty()) {
                document.paragraph(say("papers.none"));
                return;
            }
            PdfTable table = PdfTable.of(
                            say("papers.name"), say("papers.version"), say("papers.audience"), say("papers.added"))
                    .numbers(1);
            for (YearPaper one : report.papers()) {
                table.row(
                        one.title(),
                        String.valueOf(one.number()),
                        Texts.get(language, "papers", "audience." + one.audience()),
                        Moments.date(language, one.addedAt()));
            }
            document.table(table);
        }

        /** With a capital letter, as a line of its own begins. */
        private static String begun(String words) {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }

        private String day(LocalDate day) {
            return Moments.day(language, day);
        }

        private String say(String key, Object... arguments) {
            return Texts.get(language, "reporting", key, arguments);
        }
    }
}
