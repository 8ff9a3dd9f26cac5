package it.lifesciencehub.invitations;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/** Something that a condition can ask for. */
public record ValueChoice(String value, LocalisedText name) implements Serializable {}
