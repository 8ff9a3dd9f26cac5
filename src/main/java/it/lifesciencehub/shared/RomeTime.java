package it.lifesciencehub.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Times are Europe/Rome on screen and UTC in the database: the one place where they are turned. */
public final class RomeTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Rome");

    /** From when in the morning, and until when in the evening, people may be written to by themselves. */
    public static final LocalTime MORNING = LocalTime.of(8, 0);

    public static final LocalTime EVENING = LocalTime.of(20, 0);

    private RomeTime() {}

    /** Whether people may be written to now: from 8 to 20 in Rome, on every day. */
    public static boolean isDaytime(Instant instant) {
        LocalTime time = of(instant).toLocalTime();
        return !time.isBefore(MORNING) && time.isBefore(EVENING);
    }

    public static ZonedDateTime of(Instant instant) {
        return instant.atZone(ZONE);
    }

    /** The day that it is in Rome. */
    public static LocalDate today(Clock clock) {
        return of(clock.instant()).toLocalDate();
    }

    /** The wall clock time in Rome, or null for null. */
    public static LocalDateTime local(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZONE);
    }

    /** The instant of a wall clock time in Rome, or null for null. In the hour that is doubled in autumn: the first. */
    public static Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(ZONE).toInstant();
    }
}
