package it.lifesciencehub.audit;

import java.time.Instant;

/**
 * Which lines of the trail are wanted; empty or null where it does not matter.
 *
 * @param text anywhere in the line
 * @param action an action's exact code
 * @param before the end of the time, itself not included
 */
public record AuditFilter(String text, String actor, String action, String subject, Instant from, Instant before) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);
}
