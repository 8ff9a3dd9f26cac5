package it.lifesciencehub.newsletters;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** Something that a newsletter can show. @param card as {@link CardKind} writes it */
public record CardChoice(String card, CardKind kind, LocalisedText title, Instant at) implements Serializable {}
