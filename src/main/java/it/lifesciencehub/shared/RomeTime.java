package it.lifesciencehub.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Times are Europe/Rome on screen and UTC in the database: the one place where they are turned. */
public final class RomeTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Rome");

    private RomeTime() {}

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
