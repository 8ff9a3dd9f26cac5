package it.lifesciencehub.eventreports.web;

import it.lifesciencehub.eventreports.Arrivals;
import it.lifesciencehub.eventreports.DayPoint;
import it.lifesciencehub.eventreports.EventReport;
import it.lifesciencehub.eventreports.web.Chart.Mark;
import it.lifesciencehub.eventreports.web.Chart.Point;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** A report as a page shows it, in a language: its tables by their keys, and its drawings. */
public final class ReportFace {

    private static final int WIDE = 860;
    private static final int NARROW = 340;

    private final EventReport report;
    private final Language language;
    private final ReportWords words;
    private final List<ReportSheet> sheets;

    ReportFace(EventReport report, Language language) {
        this.report = report;
        this.language = language;
        this.words = new ReportWords(language, report, false);
        this.sheets = ReportSheets.of(report, language);
    }

    public EventReport getReport() {
        return report;
    }

    public List<ReportSheet> getSheets() {
        return sheets;
    }

    /** The table of this key, or null where there is nothing to tell. */
    public ReportSheet sheet(String key) {
        return sheets.stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
    }

    /** The tables of parts of those who had a place, with their bars. */
    public List<ReportSheet> getParts() {
        return sheets.stream()
                .filter(one -> List.of("audiences", "organisations", "sectors", "sizes", "provinces")
                        .contains(one.key()))
                .toList();
    }

    public String percent(Integer percent) {
        return words.percent(percent);
    }

    /** How long those waited who came in from the list. */
    public String getMedian() {
        return words.duration(report.places().median());
    }

    /** Two drawings of which one is shown: how places were asked for and taken over time. */
    public String getCurve() {
        return curve("wide", WIDE, 300) + curve("narrow", NARROW, 260);
    }

    private String curve(String shape, int width, int height) {
        List<DayPoint> days = report.days();
        long end = day(report.startsAt());
        long from =
                Math.min(days.get(0).day().toEpochDay(), report.opens() == null ? Long.MAX_VALUE : day(report.opens()));
        long to = Math.max(end, days.get(days.size() - 1).day().toEpochDay());
        List<DayPoint> former = report.formerDays().stream()
                .filter(point -> point.day().toEpochDay() <= to)
                .toList();
        long largest = LongStream.concat(
                        days.stream().mapToLong(point -> Math.max(point.asked(), point.confirmed())),
                        former.stream().mapToLong(DayPoint::confirmed))
                .max()
                .orElse(0);
        if (report.places().capacity() != null && report.places().capacity() <= 2 * largest) {
            largest = Math.max(largest, report.places().capacity());
        }
        long today = Math.min(to, day(report.madeAt()));
        List<Mark> marks = new ArrayList<>();
        if (report.opens() != null) {
            marks.add(new Mark(day(report.opens()), words.say("mark.opens")));
        }
        if (day(report.closes()) < end) {
            marks.add(new Mark(day(report.closes()), words.say("mark.closes")));
        }
        marks.add(new Mark(end, words.say("mark.event")));
        Chart chart = new Chart(width, height, from, to, largest, true)
                .grid(words::number)
                .names(
                        LongStream.rangeClosed(from, to).boxed().toList(),
                        place -> Moments.pattern(
                                language,
                                LocalDate.ofEpochDay(place)
                                        .atTime(12, 0)
                                        .atZone(RomeTime.ZONE)
                                        .toInstant(),
                                "d MMM"))
                .marks(marks);
        if (report.places().capacity() != null && report.places().capacity() <= largest) {
            long capacity = report.places().capacity();
            chart.line("capacity", List.of(new Point(from, capacity)), to);
        }
        return chart.line("former", points(former, true), to)
                .line("asked", points(days, false), today)
                .line("confirmed", points(days, true), today)
                .svg(
                        shape,
                        words.say("curve.label", words.number(report.places().confirmed()), days.size()));
    }

    /** Whether the capacity is drawn: not where it is far from what was asked for. */
    public boolean isCapacityDrawn() {
        Integer capacity = report.places().capacity();
        long largest = report.days().stream()
                .mapToLong(point -> Math.max(point.asked(), point.confirmed()))
                .max()
                .orElse(0);
        return capacity != null && capacity <= 2 * largest;
    }

    public boolean isFormerDrawn() {
        return !report.formerDays().isEmpty();
    }

    private static List<Point> points(List<DayPoint> days, boolean confirmed) {
        return days.stream()
                .map(day -> new Point(day.day().toEpochDay(), confirmed ? day.confirmed() : day.asked()))
                .toList();
    }

    private static long day(Instant moment) {
        return RomeTime.of(moment).toLocalDate().toEpochDay();
    }

    /** Two drawings of which one is shown: when people came in. */
    public String getArrivals() {
        return arrivals("wide", WIDE, 240) + arrivals("narrow", NARROW, 220);
    }

    private String arrivals(String shape, int width, int height) {
        List<Arrivals> all = report.arrivals();
        List<Point> points = new ArrayList<>();
        List<Long> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            points.add(new Point(i, all.get(i).people()));
            places.add((long) i);
        }
        long largest = all.stream().mapToLong(Arrivals::people).max().orElse(0);
        return new Chart(width, height, 0, all.size(), largest, false)
                .grid(words::number)
                .columns(points)
                .names(places, place -> Moments.time(all.get((int) place).from()))
                .svg(
                        shape,
                        words.say(
                                "arrivals.label",
                                words.number(report.attendance().inside())));
    }
}
