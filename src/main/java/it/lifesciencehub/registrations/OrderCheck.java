package it.lifesciencehub.registrations;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What playing an event's waiting list again has found.
 *
 * @param steps how many steps were played
 * @param promotions how many of them gave or offered a place to somebody who waited
 * @param unjudged how many of those are older than the record of the rules
 * @param rules the rules as they were set, oldest first
 * @param sameQueue whether those whom the record leaves waiting are those who wait
 */
public record OrderCheck(
        int steps, int promotions, int unjudged, List<Rules> rules, List<Difference> differences, boolean sameQueue)
        implements Serializable {

    /**
     * Rules that hold from a moment on.
     *
     * @param by who set them, or empty where the record begins with them
     */
    public record Rules(Instant at, String by, Integer total, Integer perOrganisation, String policy, int withLimit)
            implements Serializable {}

    /** @param fault what was otherwise, as {@link ReplayPolicy.Fault} names it */
    public record Difference(Long registrationId, String person, Instant at, String fault) implements Serializable {}

    public boolean right() {
        return differences.isEmpty() && sameQueue;
    }
}
