package it.lifesciencehub.meetings;

import java.io.Serializable;

/**
 * How many of the organisations that may vote are there.
 *
 * @param entitled organisations that may vote
 * @param present those of them that are there, or expected
 * @param needed how many must be there
 */
public record Quorum(int entitled, int present, int needed) implements Serializable {

    public boolean reached() {
        return present >= needed;
    }

    /** How many are missing; 0 where it is reached. */
    public int missing() {
        return Math.max(0, needed - present);
    }
}
