package it.lifesciencehub.programmes;

import java.util.ArrayList;
import java.util.List;

/** Who gets the seats of a session: first come, first served, among those whose place at the event is confirmed. */
public final class SeatPolicy {

    private SeatPolicy() {}

    /**
     * Somebody in the line.
     *
     * @param placed whether their place at the event is confirmed
     */
    public record Claim(Long id, boolean placed) {}

    /**
     * @param given whose turn it is, in the line's order
     * @param skipped who stood before one of them and has no confirmed place
     */
    public record Outcome(List<Long> given, List<Long> skipped) {}

    /**
     * Gives what is free.
     *
     * @param seats of the session, or null for no limit
     * @param taken seats that somebody has; may be more than there are, where staff have lowered the number
     * @param line those who wait, the first one first
     */
    public static Outcome give(Integer seats, int taken, List<Claim> line) {
        List<Long> given = new ArrayList<>();
        List<Long> passed = new ArrayList<>();
        List<Long> skipped = new ArrayList<>();
        for (Claim claim : line) {
            if (seats != null && taken + given.size() >= seats) {
                break;
            }
            if (claim.placed()) {
                given.add(claim.id());
                skipped.addAll(passed);
                passed.clear();
            } else {
                passed.add(claim.id());
            }
        }
        return new Outcome(given, skipped);
    }

    /** Seats that are left; never negative. */
    public static int left(int seats, int taken) {
        return Math.max(0, seats - taken);
    }

    /** By how many more have a seat than there are. */
    public static int over(int seats, int taken) {
        return Math.max(0, taken - seats);
    }
}
