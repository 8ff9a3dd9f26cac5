package it.lifesciencehub.eventreports.web;

import it.lifesciencehub.eventforms.FormFigures;
import it.lifesciencehub.eventreports.Arrivals;
import it.lifesciencehub.eventreports.DayPoint;
import it.lifesciencehub.eventreports.Edition;
import it.lifesciencehub.eventreports.EventReport;
import it.lifesciencehub.eventreports.PlacesFigures;
import it.lifesciencehub.eventreports.Slice;
import it.lifesciencehub.eventreports.web.ReportSheet.Line;
import it.lifesciencehub.questionnaires.QuestionFigures;
import it.lifesciencehub.questionnaires.web.AnswerWords;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.RomeTime;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Writes a report's figures as tables, those that there are, in the order in which they are read. */
final class ReportSheets {

    private final ReportWords words;
    private final EventReport report;
    private final Language language;
    private final List<ReportSheet> sheets = new ArrayList<>();

    private ReportSheets(EventReport report, Language language, boolean plain) {
        this.report = report;
        this.language = language;
        this.words = new ReportWords(language, report, plain);
    }

    static List<ReportSheet> of(EventReport report, Language language) {
        return of(report, language, false);
    }

    /** @param plain whether numbers are for machines, without points between thousands */
    static List<ReportSheet> of(EventReport report, Language language, boolean plain) {
        ReportSheets all = new ReportSheets(report, language, plain);
        all.places();
        all.days();
        all.slices("audiences", report.audiences());
        all.slices("organisations", report.organisations());
        all.slices("sectors", report.sectors());
        all.slices("sizes", report.sizes());
        all.slices("provinces", report.provinces());
        all.arrivals();
        all.sessions();
        report.forms().forEach(all::answers);
        all.mailings();
        all.former();
        return all.sheets;
    }

    private String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    private void add(String key, List<String> headings, List<Line> lines) {
        if (!lines.isEmpty()) {
            sheets.add(new ReportSheet(key, say("sheet." + key), note(key), headings, lines));
        }
    }

    private String note(String key) {
        return List.of("sectors", "provinces", "days", "audiences").contains(key) ? say("note." + key) : "";
    }

    private void places() {
        PlacesFigures places = report.places();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                say("places.capacity"),
                places.capacity() == null ? say("places.noLimit") : words.number(places.capacity())));
        lines.add(Line.of(say("places.confirmed"), words.number(places.confirmed())));
        number(lines, "places.offered", places.offered());
        number(lines, "places.held", places.held());
        number(lines, "places.requested", places.requested());
        number(lines, "places.waiting", places.waiting());
        number(lines, "places.declined", places.declined());
        number(lines, "places.ended", places.ended());
        if (places.waited() > 0) {
            lines.add(Line.of(say("places.waited"), words.number(places.waited())));
            lines.add(Line.of(say("places.cameIn"), words.number(places.cameIn())));
            lines.add(Line.of(say("places.median"), words.duration(places.median())));
        }
        if (report.isAttendanceKept()) {
            lines.add(
                    Line.of(say("column.came"), words.number(report.attendance().inside())));
            number(lines, "places.walkIns", report.attendance().walkIns());
            if (report.attendance().closed()) {
                lines.add(Line.of(
                        say("column.missed"), words.number(report.attendance().noShow())));
            }
            lines.add(Line.of(
                    say("column.rate"), words.percent(report.attendance().rate())));
        }
        add("places", List.of(say("column.what"), say("column.number")), lines);
    }

    private void number(List<Line> lines, String key, long number) {
        if (number > 0) {
            lines.add(Line.of(say(key), words.number(number)));
        }
    }

    private void days() {
        long most = report.days().stream().mapToLong(DayPoint::asked).max().orElse(0);
        add(
                "days",
                List.of(say("column.day"), say("column.asked"), say("column.confirmed")),
                report.days().stream()
                        .map(day -> new Line(
                                Moments.day(language, day.day()),
                                List.of(words.number(day.asked()), words.number(day.confirmed())),
                                share(day.asked(), most),
                                share(day.confirmed(), most)))
                        .toList());
    }

    private void slices(String key, List<Slice> slices) {
        boolean kept = report.isAttendanceKept();
        List<String> headings =
                new ArrayList<>(List.of(say("column." + key), say("column.places"), say("column.share")));
        if (kept) {
            headings.add(say("column.came"));
            headings.add(say("column.rate"));
        }
        long longest = slices.stream()
                .filter(slice -> !slice.key().equals(Slice.REST))
                .mapToLong(Slice::places)
                .max()
                .orElse(0);
        add(
                key,
                headings,
                slices.stream().map(slice -> slice(key, slice, longest, kept)).toList());
    }

    private Line slice(String key, Slice slice, long longest, boolean kept) {
        List<String> cells = new ArrayList<>(List.of(words.number(slice.places()), words.percent((int)
                Math.round(100.0 * slice.places() / report.places().confirmed()))));
        if (kept) {
            cells.add(words.number(slice.came()));
            cells.add(words.percent(slice.rate()));
        }
        if (slice.key().equals(Slice.REST)) {
            return new Line(words.name(key, slice), cells, null, null);
        }
        double full = 100.0 * slice.places() / longest;
        return new Line(words.name(key, slice), cells, full, kept ? full * slice.came() / slice.places() : null);
    }

    private static double share(long number, long most) {
        return most == 0 ? 0 : 100.0 * number / most;
    }

    private void arrivals() {
        long most = report.arrivals().stream().mapToLong(Arrivals::people).max().orElse(0);
        boolean days = report.arrivals().stream()
                        .map(one -> RomeTime.of(one.from()).toLocalDate())
                        .distinct()
                        .count()
                > 1;
        add(
                "arrivals",
                List.of(say("column.time"), say("column.people")),
                report.arrivals().stream()
                        .map(one -> new Line(
                                days ? Moments.dateTime(language, one.from()) : Moments.time(one.from()),
                                List.of(words.number(one.people())),
                                share(one.people(), most),
                                null))
                        .toList());
    }

    private void sessions() {
        long longest =
                report.sessions().stream().mapToLong(one -> one.people()).max().orElse(0);
        add(
                "sessions",
                List.of(say("column.session"), say("column.people"), say("column.when"), say("column.room")),
                report.sessions().stream()
                        .map(one -> new Line(
                                one.title(language),
                                List.of(
                                        words.number(one.people()),
                                        Moments.dateTime(language, one.startsAt()),
                                        one.room() == null ? "–" : one.room()),
                                longest == 0 ? 0 : 100.0 * one.people() / longest,
                                null))
                        .toList());
    }

    /** Each question's answers; the page shows them in its own way. */
    private void answers(FormFigures form) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(say("answers.asked"), "–", words.number(form.asked()), ""));
        lines.add(Line.of(say("answers.given"), "–", words.number(form.answers().responses()), ""));
        for (QuestionFigures question : form.answers().questions()) {
            String label = question.question().label().in(language);
            question.bars()
                    .forEach(bar -> lines.add(Line.of(
                            label,
                            AnswerWords.of(question.question(), bar.key(), language),
                            words.number(bar.count()),
                            words.percent(bar.percent()))));
            if (question.average() != null) {
                lines.add(Line.of(label, say("answers.average"), decimal(question.average()), ""));
            }
        }
        String key = "answers." + form.purpose();
        sheets.add(new ReportSheet(
                key,
                say("sheet." + key),
                form.answers().hidden() ? say("answers.hidden") : "",
                List.of(say("column.question"), say("column.answer"), say("column.number"), say("column.share")),
                lines));
    }

    private String decimal(BigDecimal number) {
        return words.plain()
                ? number.toPlainString()
                : NumberFormat.getInstance(language.locale()).format(number);
    }

    private void mailings() {
        add(
                "mailings",
                List.of(
                        say("column.mailing"),
                        say("column.kind"),
                        say("column.day"),
                        say("column.sent"),
                        say("column.answered")),
                report.mailings().stream()
                        .map(one -> Line.of(
                                one.name(),
                                say(one.followUp() ? "mailing.followUp" : "mailing.invitation"),
                                Moments.date(language, one.startedAt()),
                                words.number(one.sent()),
                                words.number(one.answered())))
                        .toList());
    }

    private void former() {
        Edition before = report.former();
        if (before == null) {
            return;
        }
        Edition now = report.edition();
        List<Line> lines = Stream.of(
                        line(
                                "former.date",
                                Moments.date(language, now.startsAt()),
                                Moments.date(language, before.startsAt())),
                        line(
                                "places.confirmed",
                                now.places().confirmed(),
                                before.places().confirmed()),
                        line(
                                "former.filled",
                                words.percent(now.places().filled()),
                                words.percent(before.places().filled())),
                        line("former.organisations", now.organisations(), before.organisations()),
                        line("former.guests", now.guests(), before.guests()),
                        line(
                                "places.waited",
                                now.places().waited(),
                                before.places().waited()),
                        line(
                                "places.cameIn",
                                now.places().cameIn(),
                                before.places().cameIn()),
                        line("column.came", came(now), came(before)),
                        line("column.rate", words.percent(now.rate()), words.percent(before.rate())))
                .toList();
        add(
                "former",
                Arrays.asList(
                        say("column.what"),
                        LocalisedText.pick(language, now.titleIt(), now.titleEn()),
                        before.title(language)),
                lines);
    }

    private String came(Edition edition) {
        return edition.kept() ? words.number(edition.came()) : "–";
    }

    private Line line(String key, long now, long before) {
        return line(key, words.number(now), words.number(before));
    }

    private Line line(String key, String now, String before) {
        return Line.of(say(key), now, before);
    }
}
