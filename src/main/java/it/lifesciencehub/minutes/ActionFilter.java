package it.lifesciencehub.minutes;

import java.io.Serializable;

/**
 * Which actions of a group are wanted.
 *
 * @param words anywhere in text or owner; empty for all
 * @param state null for all
 * @param mine the caller's own alone
 */
public record ActionFilter(String words, ActionState state, boolean mine) implements Serializable {

    /** What a group looks at first. */
    public static final ActionFilter OPEN = new ActionFilter("", ActionState.OPEN, false);
}
