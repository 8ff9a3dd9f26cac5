package it.lifesciencehub.registrations;

import java.io.Serializable;
import java.util.List;

/**
 * What a recount of an event's registrations and held places found.
 *
 * @param held places that are offered, or held without a name
 * @param overdrawnOrganisations names of organisations with more places than their share
 * @param rules the rules for parts of those who come
 * @param right whether the stored counters equal the recount and every rule is kept, but for what was overbooked on purpose
 */
public record PlacesCheck(
        int confirmed,
        int waiting,
        int requested,
        int held,
        int storedConfirmed,
        int storedWaiting,
        int storedRequested,
        int storedHeld,
        List<String> overdrawnOrganisations,
        List<Rule> rules,
        boolean right)
        implements Serializable {

    /** @param limit places, or null for no limit */
    public record Rule(String subject, String detail, Integer limit, int counted, int stored, int overbooked)
            implements Serializable {

        public boolean right() {
            return counted == stored && (limit == null || counted <= limit + overbooked);
        }
    }
}
