package it.lifesciencehub.programmes;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.speakers.SpeakerCard;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One session with what its page shows.
 *
 * @param cards biographies and photographs by profile
 * @param sameTime what else there is meanwhile, breaks left out
 * @param seats how its seats stand, or null where it has no number of them
 * @param before the session before it in the programme, or null
 * @param after the session after it, or null
 */
public record SessionView(
        Event event,
        EventSession session,
        Map<Long, SpeakerCard> cards,
        List<EventSession> sameTime,
        SeatLook seats,
        EventSession before,
        EventSession after)
        implements Serializable {

    public SessionView {
        cards = Map.copyOf(cards);
        sameTime = List.copyOf(sameTime);
    }
}
