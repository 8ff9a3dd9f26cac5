package it.lifesciencehub.travel;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When a leg is where.
 *
 * @param firstDay days are those of the place, both included
 * @param departsAt when one sets out for it, or null
 * @param arrivesAt when one comes there, or null
 */
public record LegSpan(
        Long id, String city, LocalDate firstDay, LocalDate lastDay, ZoneId zone, Instant departsAt, Instant arrivesAt)
        implements Serializable {

    boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
