package it.lifesciencehub.programmes;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;

/** How the seats of a session stand, in words. */
public final class SeatTexts {

    private SeatTexts() {}

    /** How many seats are left, or that the session is full and how many wait. */
    public static String state(Language language, SeatLook look) {
        if (!look.full()) {
            return say(language, "seats.left", look.left(), look.seats());
        }
        return look.waiting() == 0
                ? say(language, "seats.full", look.seats())
                : say(language, "seats.fullWaiting", look.seats(), look.waiting());
    }

    /** What the reader's own choice is worth; empty where they have not chosen the session. */
    public static String mine(Language language, SeatLook look) {
        if (look.seated()) {
            return say(language, "seats.mine");
        }
        if (look.queued()) {
            return say(language, look.placed() ? "seats.queued" : "seats.queuedNoPlace", look.position());
        }
        return look.marked() ? say(language, "seats.noPlace") : "";
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "programmes", key, arguments);
    }
}
