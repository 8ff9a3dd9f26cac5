package it.lifesciencehub.imports;

import it.lifesciencehub.organisations.OrganisationColumn;
import java.io.Serializable;

/**
 * A word of the file for a kind, size, sector or status that is not one of ours.
 *
 * @param code what somebody has said that it means, empty for nothing; null while nobody has
 * @param rows in how many rows it keeps the file out
 */
public record ImportWord(OrganisationColumn column, String word, String code, int rows) implements Serializable {}
