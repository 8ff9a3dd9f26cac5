package it.lifesciencehub.reporting;

import it.lifesciencehub.groups.MandateRole;
import java.time.LocalDate;

/**
 * Some days of a person or an organisation in a group, the first and the last included.
 *
 * @param key the person's or the organisation's id
 * @param detail in whose name; null for an organisation, and for a personal role
 * @param role null for an organisation
 * @param until null for no end
 */
public record Span(Long key, String name, String detail, MandateRole role, LocalDate since, LocalDate until) {

    /** An organisation's. */
    public Span(Long key, String name, LocalDate since, LocalDate until) {
        this(key, name, null, null, since, until);
    }

    boolean covers(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
