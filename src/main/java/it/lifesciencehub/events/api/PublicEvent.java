package it.lifesciencehub.events.api;

import it.lifesciencehub.events.EventRow;
import it.lifesciencehub.events.RegistrationState;
import it.lifesciencehub.shared.LocalisedText;
import java.time.Instant;

/**
 * A published event as programs read it; times in UTC.
 *
 * @param address the event's page
 * @param capacity null: no limit
 * @param free places left; null: no limit
 */
public record PublicEvent(
        String slug,
        String address,
        Text kind,
        Text title,
        Instant startsAt,
        Instant endsAt,
        String place,
        boolean online,
        RegistrationState registration,
        boolean approvalRequired,
        Integer capacity,
        Integer free) {

    /** A text in both languages. */
    public record Text(String it, String en) {
        static Text of(LocalisedText text) {
            return new Text(text.getIt(), text.getEn());
        }
    }

    static PublicEvent of(EventRow row, String address, Instant now) {
        return new PublicEvent(
                row.slug(),
                address,
                Text.of(row.kind()),
                Text.of(row.title()),
                row.startsAt(),
                row.endsAt(),
                row.place(),
                row.online(),
                row.state(now),
                row.approvalRequired(),
                row.capacity(),
                row.free());
    }
}
