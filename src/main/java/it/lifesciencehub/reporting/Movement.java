package it.lifesciencehub.reporting;

import it.lifesciencehub.groups.MandateRole;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody or an organisation that came into a group or left it.
 *
 * @param day the first day in the group, or the last one
 * @param detail in whose name; null for an organisation, and for a personal role
 * @param role null for an organisation
 */
public record Movement(LocalDate day, boolean joined, String name, String detail, MandateRole role)
        implements Serializable {}
