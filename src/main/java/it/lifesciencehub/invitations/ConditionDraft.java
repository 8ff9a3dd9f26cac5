package it.lifesciencehub.invitations;

import java.io.Serializable;

/**
 * A condition as staff have written it.
 *
 * @param block 1 to 9
 * @param value the code or id of what is asked for; not needed for delegates
 * @param detail a role in a group, or null
 */
public record ConditionDraft(int block, ConditionKind kind, boolean negated, String value, String detail)
        implements Serializable {}
