package it.lifesciencehub.attendance;

import java.time.Instant;
import java.util.List;

/**
 * What happened at an event's doors since a moment.
 *
 * @param asOf the moment to ask from the next time
 * @param expected confirmed places
 * @param inside how many of them have come in
 * @param guests who changed since
 */
public record DoorNews(Instant asOf, long expected, long inside, List<DoorGuest> guests) {}
