package it.lifesciencehub.careers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What seats are shared out by: who wishes what, who is placed before whom, and how many fit. Whoever a company did not
 * place comes after those whom it did, in the order of lots that the seed draws: the same seed draws the same lots,
 * whatever the order of the lists.
 *
 * @param slots in the order of time
 * @param talks that a student has at most
 */
record Market(List<Long> slots, List<Offer> offers, List<Chooser> students, int talks, long seed) {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    /** A figure with its seats in each of its slots. @param placed students as the company orders them, best first */
    record Offer(Long figure, int seats, List<Long> slots, List<Long> placed) {}

    /** @param wishes figures, best first */
    record Chooser(Long student, List<Long> wishes) {}

    /** A seat, or two who could have one. */
    record Seat(Long student, Long figure, Long slot) {

        static final Comparator<Seat> ORDER =
                Comparator.comparing(Seat::student).thenComparing(Seat::slot).thenComparing(Seat::figure);
    }

    Map<Long, Offer> byFigure() {
        Map<Long, Offer> all = new HashMap<>();
        offers.forEach(offer -> all.put(offer.figure(), offer));
        return all;
    }

    Map<Long, Chooser> byStudent() {
        Map<Long, Chooser> all = new HashMap<>();
        students.forEach(student -> all.put(student.student(), student));
        return all;
    }

    /** Students as a figure orders them, the first one first; a strict order of everybody. */
    Map<Long, Integer> orderOf(Offer offer) {
        Map<Long, Integer> order = new HashMap<>();
        offer.placed().forEach(student -> order.putIfAbsent(student, order.size()));
        students.stream()
                .map(Chooser::student)
                .filter(student -> !order.containsKey(student))
                .sorted(Comparator.<Long>comparingLong(student -> lot(offer.figure(), student))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(student -> order.put(student, order.size()));
        return order;
    }

    /**
     * The slots of a figure in the order in which a student asks for them: first where the fewest other figures that
     * they wish are, so that those stay within reach; lots spread the rest over the day.
     */
    List<Long> slotsFor(Chooser student, Offer offer, Map<Long, Offer> all) {
        Map<Long, Long> rivals = new HashMap<>();
        new HashSet<>(student.wishes())
                .stream()
                        .map(all::get)
                        .filter(other -> other != null && !other.figure().equals(offer.figure()))
                        .flatMap(other -> other.slots().stream())
                        .forEach(slot -> rivals.merge(slot, 1L, Long::sum));
        return offer.slots().stream()
                .sorted(Comparator.<Long>comparingLong(slot -> rivals.getOrDefault(slot, 0L))
                        .thenComparingLong(slot -> lot(student.student(), slot))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The same market with other lots for the order of slots and of those whom nobody placed. */
    Market with(long other) {
        return new Market(slots, offers, students, talks, other);
    }

    /** A number that nobody can foresee and everybody can compute again (the mixing of splitmix64). */
    private long lot(Long one, Long two) {
        return mix(mix(seed + STEP * one) + STEP * two);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
