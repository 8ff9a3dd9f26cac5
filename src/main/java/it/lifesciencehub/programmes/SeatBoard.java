package it.lifesciencehub.programmes;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A session's seats for staff.
 *
 * @param seats how many there are, or null for no limit
 * @param seated who has one, the first one first
 * @param waiting the line, the next one first
 * @param steps what happened, the newest first; the last {@link #STEPS}
 */
public record SeatBoard(Integer seats, List<Holder> seated, List<Holder> waiting, List<Step> steps)
        implements Serializable {

    public static final int STEPS = 50;

    public SeatBoard {
        seated = List.copyOf(seated);
        waiting = List.copyOf(waiting);
        steps = List.copyOf(steps);
    }

    /**
     * Somebody with a seat or in the line.
     *
     * @param placed whether their place at the event is confirmed
     */
    public record Holder(String name, Instant since, boolean placed) implements Serializable {}

    /** A step in the record; from and to may be null, where a choice begins or ends. */
    public record Step(
            Instant at,
            String givenName,
            String familyName,
            SeatStanding from,
            SeatStanding to,
            SeatReason reason,
            String actor)
            implements Serializable {

        public String name() {
            return givenName + " " + familyName;
        }
    }

    public int left() {
        return SeatPolicy.left(seats, seated.size());
    }

    public int over() {
        return SeatPolicy.over(seats, seated.size());
    }

    /** Whether there is anything to show. */
    public boolean shown() {
        return seats != null || !steps.isEmpty();
    }
}
