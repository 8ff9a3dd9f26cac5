package it.lifesciencehub.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When each item of an agenda begins, worked out from the minutes of those before it. */
public final class AgendaTimes {

    private AgendaTimes() {}

    /**
     * @param minutes of each item in order; null counts as none
     * @return the beginning of each item
     */
    public static List<Instant> starts(Instant begin, List<Integer> minutes) {
        List<Instant> starts = new ArrayList<>();
        Instant at = begin;
        for (Integer one : minutes) {
            starts.add(at);
            at = at.plus(Duration.ofMinutes(one == null ? 0 : one));
        }
        return starts;
    }

    /** Minutes by which the agenda is longer than the meeting; 0 where it fits. */
    public static long overrun(Instant begin, Instant end, List<Integer> minutes) {
        long planned = minutes.stream().mapToLong(one -> one == null ? 0 : one).sum();
        return Math.max(0, planned - Duration.between(begin, end).toMinutes());
    }
}
