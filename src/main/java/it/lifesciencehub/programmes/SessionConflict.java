package it.lifesciencehub.programmes;

import it.lifesciencehub.events.EventSession;
import java.io.Serializable;

/**
 * Two sessions that cannot both be as they are.
 *
 * @param what the room's or the speaker's name
 */
public record SessionConflict(Kind kind, String what, EventSession first, EventSession second) implements Serializable {

    /** What the two would need at the same time. */
    public enum Kind {
        ROOM,
        SPEAKER
    }
}
