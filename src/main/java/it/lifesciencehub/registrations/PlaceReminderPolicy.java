package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.RomeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Who is reminded of a place, and when. Days are Rome's. */
public final class PlaceReminderPolicy {

    /** Days before an event for which nothing is chosen. */
    public static final int USUAL_DAYS = 2;

    public static final int MOST_DAYS = 30;

    /** The number of days of an event of which nobody is reminded. */
    public static final int NEVER = 0;

    /** Who was told so shortly ago knows. */
    static final Duration TOLD_LATELY = Duration.ofDays(1);

    private PlaceReminderPolicy() {}

    /**
     * Whether people are reminded of the event now: by day, from so many days before its day until it starts. Of an event to
     * which people are invited, whoever invites reminds.
     */
    public static boolean isTime(Event event, int days, Instant now) {
        return days != NEVER
                && event.isPublished()
                && !event.isByInvitation()
                && RomeTime.isDaytime(now)
                && now.isBefore(event.getStartsAt())
                && !dayOf(now).isBefore(dayOf(event.getStartsAt()).minusDays(days));
    }

    /**
     * Whether this place is one to remind of: confirmed, not yet reminded of on this day of the event, and its person was
     * told nothing of it in the last day, neither that it is theirs nor that the event has moved.
     */
    public static boolean isDue(Registration registration, Instant now) {
        Instant before = now.minus(TOLD_LATELY);
        return registration.getStatus() == RegistrationStatus.CONFIRMED
                && !dayOf(registration.getEvent().getStartsAt()).equals(registration.getRemindedOf())
                && !registration.getChangedAt().isAfter(before)
                && (registration.getToldAt() == null
                        || !registration.getToldAt().isAfter(before));
    }

    /** From when people are reminded. */
    public static Instant from(Instant startsAt, int days) {
        return dayOf(startsAt)
                .minusDays(days)
                .atTime(RomeTime.MORNING)
                .atZone(RomeTime.ZONE)
                .toInstant();
    }

    static LocalDate dayOf(Instant instant) {
        return RomeTime.of(instant).toLocalDate();
    }
}
