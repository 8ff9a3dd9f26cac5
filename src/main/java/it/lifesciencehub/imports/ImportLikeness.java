package it.lifesciencehub.imports;

import it.lifesciencehub.organisations.Match;
import java.io.Serializable;

/**
 * An organisation that a new row may be as well.
 *
 * @param organisationId one that is there, or null where it is another row of the file
 * @param line that row's number, or 0
 * @param name how it calls itself
 * @param match how likely it is, and why
 */
public record ImportLikeness(Long organisationId, int line, String name, Match match) implements Serializable {}
