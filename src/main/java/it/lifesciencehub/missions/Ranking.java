package it.lifesciencehub.missions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Weighted scores and the order that they give. A total has 0 to 100 points with two decimals; of two that are equal to
 * the last decimal, the application that was handed in first comes first.
 */
final class Ranking {

    private static final int DECIMALS = 2;
    private static final int WORKING = 12;

    private Ranking() {}

    /** @param weight in percent; {@code most} the highest score that can be given */
    record Weighted(Long id, int weight, int most) {}

    /** @param total null where nobody has scored it */
    record Entry(Long id, java.time.Instant submittedAt, BigDecimal total, int travellers) {}

    /**
     * @param place from 1, or null where nobody has scored it
     * @param tied whether another one has the same total
     * @param result what threshold and places would make of it, or null where nobody has scored it
     */
    record Place(Entry entry, Integer place, boolean tied, ApplicationState result) {}

    /**
     * The mean of the evaluators' weighted totals.
     *
     * @param sheets scores of each evaluator by criterion; one that lacks a criterion does not count
     * @return null where no sheet counts
     */
    static BigDecimal total(List<Weighted> criteria, Collection<Map<Long, Integer>> sheets) {
        BigDecimal sum = BigDecimal.ZERO;
        int counted = 0;
        for (Map<Long, Integer> sheet : sheets) {
            if (criteria.stream().allMatch(one -> sheet.get(one.id()) != null)) {
                sum = sum.add(ofSheet(criteria, sheet));
                counted++;
            }
        }
        return counted == 0
                ? null
                : sum.divide(BigDecimal.valueOf(counted), WORKING, RoundingMode.HALF_UP)
                        .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal ofSheet(List<Weighted> criteria, Map<Long, Integer> sheet) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Weighted one : criteria) {
            sum = sum.add(BigDecimal.valueOf((long) one.weight() * sheet.get(one.id()))
                    .divide(BigDecimal.valueOf(one.most()), WORKING, RoundingMode.HALF_UP));
        }
        return sum;
    }

    /**
     * The order, and what it would make of each: under the threshold not admitted; then admitted as long as all its
     * travellers fit; from the first that does not fit on, reserve, so that nobody passes a better one.
     *
     * @param free places left at the event, or null for no limit
     * @return the scored ones by place, then the others by time
     */
    static List<Place> rank(List<Entry> entries, int threshold, Integer free) {
        List<Entry> ordered = entries.stream().sorted(order()).toList();
        List<Place> places = new ArrayList<>();
        Integer left = free;
        boolean full = false;
        int number = 0;
        for (Entry entry : ordered) {
            if (entry.total() == null) {
                places.add(new Place(entry, null, false, null));
                continue;
            }
            ApplicationState result = ApplicationState.NOT_ADMITTED;
            if (isEnough(entry.total(), threshold)) {
                full = full || left != null && entry.travellers() > left;
                result = full ? ApplicationState.RESERVE : ApplicationState.ADMITTED;
                left = full || left == null ? left : Integer.valueOf(left - entry.travellers());
            }
            places.add(new Place(entry, ++number, isTied(entry, ordered), result));
        }
        return places;
    }

    private static Comparator<Entry> order() {
        return Comparator.comparing(Entry::total, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Entry::submittedAt)
                .thenComparing(Entry::id);
    }

    private static boolean isTied(Entry entry, List<Entry> all) {
        return all.stream()
                .anyMatch(other -> !other.id().equals(entry.id()) && Objects.equals(other.total(), entry.total()));
    }

    static boolean isEnough(BigDecimal total, int threshold) {
        return total.compareTo(BigDecimal.valueOf(threshold)) >= 0;
    }
}
