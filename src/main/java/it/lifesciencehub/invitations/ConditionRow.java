package it.lifesciencehub.invitations;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/** A condition as it is read. @param value how people call what is asked for */
public record ConditionRow(Long id, int block, ConditionKind kind, boolean negated, LocalisedText value)
        implements Serializable {}
