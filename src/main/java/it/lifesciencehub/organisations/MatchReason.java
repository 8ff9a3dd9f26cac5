package it.lifesciencehub.organisations;

import java.io.Serializable;

/**
 * What one rule adds to a score or takes from it.
 *
 * @param points added, or taken where negative
 * @param detail the value that agrees, or the likeness in hundredths for a name; may be empty
 */
public record MatchReason(MatchRule rule, int points, String detail) implements Serializable {}
