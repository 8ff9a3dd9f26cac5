package it.lifesciencehub.attendance;

import java.time.Instant;

/**
 * What a door is told about one scan.
 *
 * @param key the telephone's name for it
 * @param registrationId as text, or null where there is none of this event
 * @param at when the person came in, or null
 * @param door where; null for staff's desk
 */
public record ScanAnswer(
        String key,
        ScanOutcome outcome,
        String registrationId,
        String name,
        String organisation,
        Instant at,
        String door) {

    static ScanAnswer nobody(String key, ScanOutcome outcome) {
        return new ScanAnswer(key, outcome, null, null, null, null, null);
    }
}
