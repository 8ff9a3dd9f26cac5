package it.lifesciencehub.travel;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that a traveller lacks, as people read it.
 *
 * @param kind DATA, PASSPORT, ITEM or VISA
 * @param what the item, or the place that asks for the visa; null otherwise
 * @param day until when it has to be seen to, or a passport has to be valid
 */
public record Lack(String kind, LocalisedText what, LocalDate day) implements Serializable {}
