package it.lifesciencehub.careers;

import it.lifesciencehub.careers.Market.Chooser;
import it.lifesciencehub.careers.Market.Offer;
import it.lifesciencehub.careers.Market.Seat;
import java.util.List;
import java.util.Map;

/** What became of a student's wish, and why. */
public enum WishOutcome {
    GOT,
    /** Full with students whom the company placed before. */
    FULL_ORDERED,
    /** Full, and lots decided. */
    FULL_LOTS,
    /** It was only at times at which the student has something they wish more. */
    SAME_TIME,
    /** The student has as many talks as there may be, all of them wished more. */
    ENOUGH,
    /** The company does not offer it any longer. */
    GONE,
    /** Staff changed seats by hand afterwards. */
    BY_HAND;

    static WishOutcome of(Market market, List<Seat> seats, Chooser student, Long figure) {
        List<Seat> own = seats.stream()
                .filter(seat -> seat.student().equals(student.student()))
                .toList();
        if (own.stream().anyMatch(seat -> seat.figure().equals(figure))) {
            return GOT;
        }
        Offer offer = market.byFigure().get(figure);
        if (offer == null) {
            return GONE;
        }
        Map<Long, Integer> order = market.orderOf(offer);
        boolean wanted = false;
        for (Long slot : offer.slots()) {
            if (Stability.wants(market, student, own, figure, slot)) {
                List<Seat> session = seats.stream()
                        .filter(seat ->
                                seat.figure().equals(figure) && seat.slot().equals(slot))
                        .toList();
                if (Stability.takes(offer, order, session, student.student())) {
                    return BY_HAND;
                }
                wanted = true;
            }
        }
        if (wanted) {
            return offer.placed().isEmpty() ? FULL_LOTS : FULL_ORDERED;
        }
        boolean free = offer.slots().stream()
                .anyMatch(slot -> own.stream().noneMatch(seat -> seat.slot().equals(slot)));
        return free ? ENOUGH : SAME_TIME;
    }
}
