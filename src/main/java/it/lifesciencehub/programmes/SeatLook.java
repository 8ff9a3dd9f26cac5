package it.lifesciencehub.programmes;

import java.io.Serializable;

/**
 * How the seats of a session stand, for whoever asks.
 *
 * @param seats how many there are
 * @param taken may be more, where staff have lowered the number
 * @param waiting how many are in the line
 * @param mine what the caller's choice is, or null where they have not chosen it
 * @param position the caller's in the line from 1, or 0 where they are not in it
 * @param placed whether the caller's place at the event is confirmed
 */
public record SeatLook(int seats, int taken, int waiting, SeatStanding mine, int position, boolean placed)
        implements Serializable {

    public int left() {
        return SeatPolicy.left(seats, taken);
    }

    public boolean full() {
        return left() == 0;
    }

    public boolean seated() {
        return mine == SeatStanding.SEATED;
    }

    public boolean queued() {
        return mine == SeatStanding.WAITING;
    }

    /** Chosen, and holds nothing: there is no place at the event that a seat could go with. */
    public boolean marked() {
        return mine == SeatStanding.MARKED;
    }
}
