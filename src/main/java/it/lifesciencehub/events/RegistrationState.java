package it.lifesciencehub.events;

import java.time.Instant;

/** What somebody who wants to come can do now; exactly one holds at any time. */
public enum RegistrationState {
    /** People are invited and answer elsewhere. */
    BY_INVITATION,
    /** Not public yet. */
    DRAFT,
    CANCELLED,
    /** The event has ended. */
    OVER,
    /** Registration has closed, the event has not ended. */
    CLOSED,
    NOT_OPEN_YET,
    /** Open, and there are places. */
    OPEN,
    /** Open, all places are taken: one joins the waiting list. */
    WAITING_LIST;

    /**
     * The state at a moment.
     *
     * @param opensAt null: open since publication
     * @param closesAt null: open until the start
     * @param free places left, or null for no limit
     */
    public static RegistrationState at(
            Instant now,
            EventStatus status,
            Instant startsAt,
            Instant endsAt,
            Instant opensAt,
            Instant closesAt,
            Integer free) {
        if (status == EventStatus.CANCELLED) {
            return CANCELLED;
        } else if (status == EventStatus.DRAFT) {
            return DRAFT;
        } else if (!endsAt.isAfter(now)) {
            return OVER;
        } else if (!startsAt.isAfter(now) || closesAt != null && !closesAt.isAfter(now)) {
            return CLOSED;
        } else if (opensAt != null && opensAt.isAfter(now)) {
            return NOT_OPEN_YET;
        }
        return free != null && free == 0 ? WAITING_LIST : OPEN;
    }

    public static RegistrationState of(Event event, EventPlaces places, Instant now) {
        RegistrationState state = at(
                now,
                event.getStatus(),
                event.getStartsAt(),
                event.getEndsAt(),
                event.getRegistrationOpensAt(),
                event.getRegistrationClosesAt(),
                places.getFree());
        return event.isByInvitation() && state != CANCELLED && state != OVER ? BY_INVITATION : state;
    }

    /** Whether somebody can ask for a place now, be it on the waiting list. */
    public boolean isOpen() {
        return this == OPEN || this == WAITING_LIST;
    }

    /** The chip's kind in the visual language. */
    public String chip() {
        return switch (this) {
            case OPEN -> "ok";
            case WAITING_LIST -> "wait";
            case CANCELLED -> "bad";
            default -> "neutral";
        };
    }
}
