package it.lifesciencehub.eventreports;

import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.SearchText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Turns what was counted by organisation and by hour into what a report says; plain, so that each can be tested. */
final class FigurePolicy {

    /** People who come for themselves, among the audiences. */
    static final String ALONE = "ALONE";

    /** Organisations that are no members, among the audiences. */
    static final String GUESTS = "GUESTS";

    /** So many columns are told apart on a telephone. */
    private static final int MOST_COLUMNS = 40;

    private FigurePolicy() {}

    /** In whole percent; null of nothing. */
    static Integer percent(long part, long whole) {
        return whole == 0 ? null : (int) Math.round(100.0 * part / whole);
    }

    /** The middle one, or the mean of the two in the middle; null of none. */
    static Duration median(List<Duration> durations) {
        List<Duration> sorted = durations.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return null;
        }
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }

    /** Members by category, guests, and people who come for themselves; the largest first. */
    static List<Slice> audiences(List<OrganisationLine> lines) {
        return by(
                lines, line -> List.of(line.id() == null ? ALONE : line.category() == null ? GUESTS : line.category()));
    }

    /** An organisation of several sectors stands in each of them; those without one are the last. */
    static List<Slice> sectors(List<OrganisationLine> lines) {
        return by(
                lines,
                line -> line.sectors().isEmpty()
                        ? List.of(Slice.NONE)
                        : line.sectors().stream().map(Sector::name).toList());
    }

    /** From micro to large. */
    static List<Slice> sizes(List<OrganisationLine> lines) {
        List<String> order =
                Arrays.stream(SizeClass.values()).map(SizeClass::name).toList();
        List<Slice> slices = new ArrayList<>(by(
                lines,
                line -> List.of(line.size() == null ? Slice.NONE : line.size().name())));
        slices.sort(Comparator.comparingInt(
                slice -> order.contains(slice.key()) ? order.indexOf(slice.key()) : order.size()));
        return slices;
    }

    /** Provinces by their two letters; countries other than Italy by theirs after a hyphen. */
    static List<Slice> provinces(List<OrganisationLine> lines) {
        return by(lines, line -> {
            if (line.country() != null && !"IT".equals(line.country())) {
                return List.of("-" + line.country());
            }
            return List.of(line.province() == null ? Slice.NONE : line.province());
        });
    }

    /** The first ones by places, and all others as one; without those who come for themselves. */
    static List<Slice> organisations(List<OrganisationLine> lines, int most) {
        List<Slice> all = lines.stream()
                .filter(line -> line.id() != null)
                .map(line -> new Slice(line.id().toString(), line.name(), line.places(), line.came(), line.missed(), 1))
                .sorted(Comparator.comparingLong(Slice::places)
                        .reversed()
                        .thenComparing(slice -> SearchText.of(slice.name()))
                        .thenComparing(Slice::key))
                .toList();
        if (all.size() <= most + 1) {
            return all;
        }
        List<Slice> shown = new ArrayList<>(all.subList(0, most));
        List<Slice> others = all.subList(most, all.size());
        shown.add(new Slice(
                Slice.REST,
                null,
                others.stream().mapToLong(Slice::places).sum(),
                others.stream().mapToLong(Slice::came).sum(),
                others.stream().mapToLong(Slice::missed).sum(),
                others.size()));
        return shown;
    }

    private static List<Slice> by(List<OrganisationLine> lines, Function<OrganisationLine, List<String>> keys) {
        Map<String, Slice> slices = new LinkedHashMap<>();
        for (OrganisationLine line : lines) {
            for (String key : keys.apply(line)) {
                slices.put(
                        key,
                        slices.getOrDefault(key, new Slice(key, null, 0, 0, 0, 1))
                                .plus(line));
            }
        }
        return slices.values().stream()
                .sorted(Comparator.comparing((Slice slice) -> slice.key().equals(Slice.NONE))
                        .thenComparing(Comparator.comparingLong(Slice::places).reversed())
                        .thenComparing(Slice::key))
                .toList();
    }

    /**
     * The days of Rome on which something changed, with what had come together by their end.
     *
     * @param hours in the order of time
     */
    static List<DayPoint> days(List<CountedHour> hours) {
        List<DayPoint> days = new ArrayList<>();
        long asked = 0;
        long confirmed = 0;
        for (CountedHour hour : hours) {
            asked += hour.first();
            confirmed += hour.second();
            LocalDate day = RomeTime.of(hour.at()).toLocalDate();
            DayPoint point = new DayPoint(day, asked, confirmed);
            if (!days.isEmpty() && days.get(days.size() - 1).day().equals(day)) {
                days.set(days.size() - 1, point);
            } else {
                days.add(point);
            }
        }
        return days;
    }

    /** The former edition's days, as many days before this one as they were before that one. */
    static List<DayPoint> moved(List<DayPoint> days, LocalDate from, LocalDate to) {
        long by = to.toEpochDay() - from.toEpochDay();
        return days.stream()
                .map(point -> new DayPoint(point.day().plusDays(by), point.asked(), point.confirmed()))
                .toList();
    }

    /**
     * Arrivals by quarter of an hour, or by hour where there were too many quarters. Between two of a day nothing is left
     * out; nights are.
     *
     * @param quarters in the order of time, each with a count in {@code first}
     */
    static List<Arrivals> arrivals(List<CountedHour> quarters) {
        List<Arrivals> fine = filled(quarters, Duration.ofMinutes(15));
        return fine.size() <= MOST_COLUMNS ? fine : filled(quarters, Duration.ofHours(1));
    }

    private static List<Arrivals> filled(List<CountedHour> quarters, Duration width) {
        TreeMap<Instant, Long> counts = new TreeMap<>();
        long seconds = width.toSeconds();
        for (CountedHour one : quarters) {
            counts.merge(Instant.ofEpochSecond(one.at().getEpochSecond() / seconds * seconds), one.first(), Long::sum);
        }
        List<Arrivals> filled = new ArrayList<>();
        for (Map.Entry<Instant, Long> one : counts.entrySet()) {
            if (!filled.isEmpty()) {
                Instant next = filled.get(filled.size() - 1).from().plus(width);
                while (next.isBefore(one.getKey()) && sameDay(next, one.getKey())) {
                    filled.add(new Arrivals(next, 0));
                    next = next.plus(width);
                }
            }
            filled.add(new Arrivals(one.getKey(), one.getValue()));
        }
        // Hours of the night between two days of an event were filled up to midnight; they say nothing.
        for (int i = filled.size() - 2; i >= 0; i--) {
            if (filled.get(i).people() == 0
                    && !sameDay(filled.get(i).from(), filled.get(i + 1).from())) {
                filled.remove(i);
            }
        }
        return filled;
    }

    private static boolean sameDay(Instant one, Instant other) {
        return RomeTime.of(one).toLocalDate().equals(RomeTime.of(other).toLocalDate());
    }

    /** What was counted in a part of an hour. */
    record CountedHour(Instant at, long first, long second) {}
}
