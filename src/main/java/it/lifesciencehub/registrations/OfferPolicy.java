package it.lifesciencehub.registrations;

import it.lifesciencehub.events.OfferRule;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** How long an offer stands, and how long somebody who waits can be confirmed without being asked. */
final class OfferPolicy {

    /** However soon the event begins, so much time is left to read a mail; the beginning alone comes before it. */
    static final Duration LEAST = Duration.ofMinutes(30);

    private OfferPolicy() {}

    /**
     * Until when an offer that is made now can be accepted. It takes half of the time that is left before the event at
     * most, so that somebody else can still be asked, and never runs beyond the beginning.
     */
    static Instant until(OfferRule rule, Instant now, Instant startsAt) {
        Duration hours = Duration.ofHours(rule.hours());
        Instant full = rule.inWorkingHours() ? WorkingHours.after(now, hours) : now.plus(hours);
        Instant half = now.plus(Duration.between(now, startsAt).dividedBy(2));
        Instant until = full.isBefore(half) ? full : half;
        Instant least = now.plus(LEAST);
        if (until.isBefore(least)) {
            until = least;
        }
        return until.isBefore(startsAt) ? until : startsAt;
    }

    /** Whether an offer that stands until then has run out. */
    static boolean hasRunOut(Instant until, Instant now) {
        return !now.isBefore(until);
    }

    /** The last day on which one is confirmed without being asked, unless another is chosen: the day before the event. */
    static LocalDate lastDay(Instant startsAt) {
        return RomeTime.of(startsAt).toLocalDate().minusDays(1);
    }

    /** Whether such a day can be chosen. */
    static boolean isDay(LocalDate day, LocalDate today, Instant startsAt) {
        return !day.isBefore(today) && !day.isAfter(RomeTime.of(startsAt).toLocalDate());
    }

    /** The end of the day in Rome, or the event's beginning where that is sooner. */
    static Instant endOf(LocalDate day, Instant startsAt) {
        Instant end = day.plusDays(1).atStartOfDay(RomeTime.ZONE).toInstant();
        return end.isBefore(startsAt) ? end : startsAt;
    }
}
