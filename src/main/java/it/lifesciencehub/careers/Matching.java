package it.lifesciencehub.careers;

import it.lifesciencehub.careers.Market.Chooser;
import it.lifesciencehub.careers.Market.Offer;
import it.lifesciencehub.careers.Market.Seat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shares out seats by deferred acceptance (D. Gale, L. Shapley, College Admissions and the Stability of Marriage, 1962):
 * students ask for what they wish most, a figure keeps for each slot those whom it places first, and whoever is put off
 * asks again, until nobody has anything left to ask for. Then no student and figure would both rather have each other,
 * for they would have asked and been kept.
 *
 * <p>Where every figure has one slot, or students one talk, nobody ever gives back a seat of their own accord and the
 * outcome is the best stable one for every student. Where a figure has several slots a student may give back a seat for
 * one that they wish more and lost elsewhere; those turned away there ask again. That could go round in circles, so there
 * is an end to it, and then it begins anew with other lots for the order of slots; what is left over is counted.
 */
final class Matching {

    /** How often it begins anew. */
    static final int ATTEMPTS = 20;

    private static final int PATIENCE = 20;

    private final Market market;
    private final Market lots;
    private final Map<Long, Offer> offers;
    /** Figures that a student leaves room for when choosing among slots; none from the second attempt on. */
    private final Map<Long, Offer> rivals;

    private final Map<Long, Chooser> choosers;
    private final Map<Long, Map<Long, Integer>> orders = new HashMap<>();
    private final Map<Long, Map<Long, List<Long>>> slots = new HashMap<>();
    /** By student, then slot: the figure. */
    private final Map<Long, Map<Long, Long>> timetables = new TreeMap<>();
    /** By figure and slot: students in the figure's order. */
    private final Map<List<Long>, TreeMap<Integer, Long>> sessions = new HashMap<>();

    private final LinkedHashSet<Long> asking = new LinkedHashSet<>();
    /** Steps in which students may still give back seats of their own accord; without that there is always an end. */
    private long patience;

    /** @param complaints pairs who would both rather have each other; none but in the rarest of cases */
    record Outcome(List<Seat> seats, List<Seat> complaints) {}

    private Matching(Market market, int attempt) {
        this.market = market;
        this.lots = market.with(market.seed() + attempt);
        this.offers = market.byFigure();
        this.rivals = attempt == 0 ? offers : Map.of();
        this.choosers = market.byStudent();
        offers.values().forEach(offer -> orders.put(offer.figure(), market.orderOf(offer)));
        choosers.keySet().stream().sorted().forEach(student -> timetables.put(student, new TreeMap<>()));
    }

    /** The seats of this market: the same for the same market, whatever the order of its lists. */
    static Outcome of(Market market) {
        Outcome best = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            List<Seat> seats = new Matching(market, attempt).run();
            Outcome outcome = new Outcome(seats, Stability.complaints(market, seats));
            if (best == null || outcome.complaints().size() < best.complaints().size()) {
                best = outcome;
            }
            if (best.complaints().isEmpty()) {
                break;
            }
        }
        return best;
    }

    private List<Seat> run() {
        patience = PATIENCE
                * choosers.values().stream()
                        .mapToLong(one ->
                                1L + one.wishes().size() * (long) market.slots().size())
                        .sum();
        asking.addAll(timetables.keySet());
        while (!asking.isEmpty()) {
            patience--;
            Long student = asking.iterator().next();
            Seat seat = nextFor(choosers.get(student));
            if (seat == null) {
                asking.remove(student);
            } else {
                take(seat);
            }
        }
        List<Seat> seats = new ArrayList<>();
        timetables.forEach(
                (student, table) -> table.forEach((slot, figure) -> seats.add(new Seat(student, figure, slot))));
        seats.sort(Seat.ORDER);
        return seats;
    }

    /** The seat that the student wishes most among those that they would take and get; null for none. */
    private Seat nextFor(Chooser student) {
        Map<Long, Long> table = timetables.get(student.student());
        for (Long figure : student.wishes()) {
            if (!offers.containsKey(figure) || table.containsValue(figure)) {
                continue;
            }
            for (Long slot : slotsFor(student, figure)) {
                if (givenUpFor(student, figure, slot) >= 0 && keeps(student.student(), figure, slot)) {
                    return new Seat(student.student(), figure, slot);
                }
            }
        }
        return null;
    }

    private List<Long> slotsFor(Chooser student, Long figure) {
        return slots.computeIfAbsent(student.student(), id -> new HashMap<>())
                .computeIfAbsent(figure, id -> lots.slotsFor(student, offers.get(id), rivals));
    }

    /** The slot that the student would give up to have the figure in this one, 0 for none, -1 where they would not. */
    private long givenUpFor(Chooser student, Long figure, Long slot) {
        Map<Long, Long> table = timetables.get(student.student());
        int wish = student.wishes().indexOf(figure);
        Long then = table.get(slot);
        if (then == null && table.size() < market.talks()) {
            return 0;
        }
        Long least = then != null
                ? slot
                : table.entrySet().stream()
                        .max(Comparator.comparingInt(entry -> student.wishes().indexOf(entry.getValue())))
                        .map(Map.Entry::getKey)
                        .orElse(slot);
        Long held = table.get(least);
        return patience > 0 && held != null && wish < student.wishes().indexOf(held) ? least : -1;
    }

    private boolean keeps(Long student, Long figure, Long slot) {
        TreeMap<Integer, Long> session = sessions.get(List.of(figure, slot));
        int seats = offers.get(figure).seats();
        return seats > 0
                && (session == null
                        || session.size() < seats
                        || orders.get(figure).get(student) < session.lastKey());
    }

    private void take(Seat seat) {
        long givenUp = givenUpFor(choosers.get(seat.student()), seat.figure(), seat.slot());
        if (givenUp > 0) {
            giveBack(seat.student(), givenUp);
        }
        TreeMap<Integer, Long> session =
                sessions.computeIfAbsent(List.of(seat.figure(), seat.slot()), id -> new TreeMap<>());
        session.put(orders.get(seat.figure()).get(seat.student()), seat.student());
        timetables.get(seat.student()).put(seat.slot(), seat.figure());
        if (session.size() > offers.get(seat.figure()).seats()) {
            Long putOff = session.pollLastEntry().getValue();
            timetables.get(putOff).remove(seat.slot());
            asking.add(putOff);
        }
    }

    /** Whoever wishes the figure may find a seat there now. */
    private void giveBack(Long student, Long slot) {
        Long figure = timetables.get(student).remove(slot);
        sessions.get(List.of(figure, slot)).remove(orders.get(figure).get(student));
        choosers.values().stream()
                .filter(other -> other.wishes().contains(figure))
                .map(Chooser::student)
                .sorted()
                .forEach(asking::add);
    }
}
