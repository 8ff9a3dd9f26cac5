package it.lifesciencehub.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who came and who left. One role after the other, or two at once, is one stay: somebody joins on a day before which they
 * held nothing, and leaves on a day after which they hold nothing.
 */
final class MovementPolicy {

    private MovementPolicy() {}

    /**
     * Movements of the year up to today, by day and name.
     *
     * @param spans everything that was held, whenever
     */
    static List<Movement> of(List<Span> spans, int year, LocalDate today) {
        Map<Long, List<Span>> byKey = new HashMap<>();
        spans.forEach(span ->
                byKey.computeIfAbsent(span.key(), any -> new ArrayList<>()).add(span));
        List<Movement> movements = new ArrayList<>();
        for (List<Span> own : byKey.values()) {
            // Two roles that begin or end on the same day are one movement.
            Map<LocalDate, Movement> joined = new HashMap<>();
            Map<LocalDate, Movement> left = new HashMap<>();
            for (Span span : own) {
                if (in(year, span.since())
                        && !span.since().isAfter(today)
                        && isFree(own, span.since().minusDays(1))) {
                    joined.putIfAbsent(span.since(), movement(span, span.since(), true));
                }
                if (in(year, span.until())
                        && span.until().isBefore(today)
                        && isFree(own, span.until().plusDays(1))) {
                    left.putIfAbsent(span.until(), movement(span, span.until(), false));
                }
            }
            movements.addAll(joined.values());
            movements.addAll(left.values());
        }
        movements.sort(Comparator.comparing(Movement::day)
                .thenComparing(Movement::joined, Comparator.reverseOrder())
                .thenComparing(Movement::name));
        return movements;
    }

    private static boolean in(int year, LocalDate day) {
        return day != null && day.getYear() == year;
    }

    private static boolean isFree(List<Span> own, LocalDate day) {
        return own.stream().noneMatch(span -> span.covers(day));
    }

    private static Movement movement(Span span, LocalDate day, boolean joined) {
        return new Movement(day, joined, span.name(), span.detail(), span.role());
    }
}
