package it.lifesciencehub.newsletters;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/** A topic to choose. @param key as {@link Topic} writes it */
public record TopicChoice(String key, TopicKind kind, LocalisedText name) implements Serializable {}
