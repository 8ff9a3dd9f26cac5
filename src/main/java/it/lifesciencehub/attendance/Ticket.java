package it.lifesciencehub.attendance;

import java.time.Instant;

/**
 * What somebody shows at the door.
 *
 * @param code null where there is no confirmed place, or no door
 * @param arrivedAt when they came in, or null
 * @param missed whether the event was closed without them
 */
public record Ticket(String code, Instant arrivedAt, boolean missed) {}
