package it.lifesciencehub.events;

import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * An event in a list, with what is taken of its places; for the public calendar and for the staff's list alike.
 *
 * @param confirmed places that are confirmed, offered or held
 */
public record EventRow(
        Long id,
        String slug,
        EventStatus status,
        LocalisedText kind,
        LocalisedText title,
        Instant startsAt,
        Instant endsAt,
        String venueName,
        String municipality,
        boolean online,
        Instant opensAt,
        Instant closesAt,
        boolean approvalRequired,
        Integer capacity,
        int confirmed,
        int waiting,
        int requested)
        implements Serializable {

    /** The columns of the query; the online link itself stays in the database. */
    public static final String SELECT = "SELECT NEW it.lifesciencehub.events.EventRow("
            + "e.id, e.slug, e.status, k.name.it, k.name.en, e.title.it, e.title.en, e.startsAt, e.endsAt, "
            + "e.venueName, e.municipality, e.onlineLink, e.registrationOpensAt, e.registrationClosesAt, "
            + "e.approvalRequired, p.capacityTotal, p.taken, p.waiting, p.requested) ";

    public EventRow(
            Long id,
            String slug,
            EventStatus status,
            String kindIt,
            String kindEn,
            String titleIt,
            String titleEn,
            Instant startsAt,
            Instant endsAt,
            String venueName,
            String municipality,
            String onlineLink,
            Instant opensAt,
            Instant closesAt,
            boolean approvalRequired,
            Integer capacity,
            int confirmed,
            int waiting,
            int requested) {
        this(
                id,
                slug,
                status,
                new LocalisedText(kindIt, kindEn),
                new LocalisedText(titleIt, titleEn),
                startsAt,
                endsAt,
                venueName,
                municipality,
                onlineLink != null,
                opensAt,
                closesAt,
                approvalRequired,
                capacity,
                confirmed,
                waiting,
                requested);
    }

    /** Places left, or null where there is no limit. */
    public Integer free() {
        return capacity == null ? null : Math.max(0, capacity - confirmed);
    }

    public RegistrationState state(Instant now) {
        return RegistrationState.at(now, status, startsAt, endsAt, opensAt, closesAt, free());
    }

    /** Venue and municipality in one line, or empty. */
    public String place() {
        return new EventPlace(venueName, null, municipality, null).line();
    }

    public ZonedDateTime start() {
        return RomeTime.of(startsAt);
    }

    public ZonedDateTime end() {
        return RomeTime.of(endsAt);
    }
}
