package it.lifesciencehub.careers;

import it.lifesciencehub.careers.Market.Chooser;
import it.lifesciencehub.careers.Market.Offer;
import it.lifesciencehub.careers.Market.Seat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at seats, however they came about, for a student and a figure in a slot who would both rather have each other:
 * the student wishes the figure, does not have it that day, and either is free then or would give up something they wish
 * less; and the figure has a seat free then, or taken by somebody whom it places later. Shares no line with
 * {@link Matching}, so that the one can prove the other.
 */
final class Stability {

    private Stability() {}

    /** Those who could complain, in the order of students; empty where the seats are stable. */
    static List<Seat> complaints(Market market, List<Seat> seats) {
        Map<Long, List<Seat>> ofStudent = new HashMap<>();
        Map<List<Long>, List<Seat>> ofSession = new HashMap<>();
        for (Seat seat : seats) {
            ofStudent.computeIfAbsent(seat.student(), id -> new ArrayList<>()).add(seat);
            ofSession
                    .computeIfAbsent(List.of(seat.figure(), seat.slot()), id -> new ArrayList<>())
                    .add(seat);
        }
        Map<Long, Offer> offers = market.byFigure();
        Map<Long, Map<Long, Integer>> orders = new HashMap<>();
        offers.values().forEach(offer -> orders.put(offer.figure(), market.orderOf(offer)));
        List<Seat> complaints = new ArrayList<>();
        for (Chooser student : market.students()) {
            List<Seat> own = ofStudent.getOrDefault(student.student(), List.of());
            for (Long figure : student.wishes()) {
                Offer offer = offers.get(figure);
                if (offer == null || own.stream().anyMatch(seat -> seat.figure().equals(figure))) {
                    continue;
                }
                Map<Long, Integer> order = orders.get(figure);
                for (Long slot : offer.slots()) {
                    List<Seat> session = ofSession.getOrDefault(List.of(figure, slot), List.of());
                    if (wants(market, student, own, figure, slot) && takes(offer, order, session, student.student())) {
                        complaints.add(new Seat(student.student(), figure, slot));
                    }
                }
            }
        }
        complaints.sort(Seat.ORDER);
        return complaints;
    }

    static boolean wants(Market market, Chooser student, List<Seat> own, Long figure, Long slot) {
        int wish = student.wishes().indexOf(figure);
        for (Seat seat : own) {
            if (seat.slot().equals(slot)) {
                return wish < place(student, seat);
            }
        }
        return own.size() < market.talks() || own.stream().anyMatch(seat -> wish < place(student, seat));
    }

    private static int place(Chooser student, Seat seat) {
        int place = student.wishes().indexOf(seat.figure());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    static boolean takes(Offer offer, Map<Long, Integer> order, List<Seat> session, Long student) {
        return session.size() < offer.seats()
                || session.stream().anyMatch(seat -> order.get(student) < order.get(seat.student()));
    }

    /** Where more sit than there are seats, twice in a slot or with the same figure, or too often; empty where none. */
    static Set<Seat> excesses(Market market, List<Seat> seats) {
        Map<Long, Offer> offers = market.byFigure();
        Map<List<Long>, Integer> taken = new HashMap<>();
        Set<Seat> wrong = new HashSet<>();
        for (Seat seat : seats) {
            Offer offer = offers.get(seat.figure());
            int session = taken.merge(List.of(1L, seat.figure(), seat.slot()), 1, Integer::sum);
            int slot = taken.merge(List.of(2L, seat.student(), seat.slot()), 1, Integer::sum);
            int figure = taken.merge(List.of(3L, seat.student(), seat.figure()), 1, Integer::sum);
            int talks = taken.merge(List.of(4L, seat.student()), 1, Integer::sum);
            if (offer == null
                    || !offer.slots().contains(seat.slot())
                    || session > offer.seats()
                    || slot > 1
                    || figure > 1
                    || talks > market.talks()) {
                wrong.add(seat);
            }
        }
        return wrong;
    }
}
