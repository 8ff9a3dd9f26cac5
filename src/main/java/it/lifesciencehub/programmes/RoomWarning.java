package it.lifesciencehub.programmes;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/**
 * A session that does not fit into its room. It may be meant, as where people stand or come and go: nothing is refused.
 *
 * @param room as the session writes it
 * @param holds how many people the room holds
 * @param people how many the session may have, or has
 */
public record RoomWarning(Kind kind, Long sessionId, LocalisedText title, String room, int holds, int people)
        implements Serializable {

    /** What is more than the room holds. */
    public enum Kind {
        /** The session's seats. */
        SEATS,
        /** Those who have chosen a session without a number of seats. */
        CHOSEN
    }
}
