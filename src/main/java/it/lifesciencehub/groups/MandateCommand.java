package it.lifesciencehub.groups;

import java.time.LocalDate;

/**
 * A mandate to be given.
 *
 * @param organisationId in whose name; null for a personal one
 * @param until the last day, or null
 */
public record MandateCommand(
        Long groupId, Long personId, Long organisationId, MandateRole role, LocalDate since, LocalDate until) {}
