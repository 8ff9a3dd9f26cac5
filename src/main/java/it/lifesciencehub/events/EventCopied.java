package it.lifesciencehub.events;

import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * A draft was begun after another event; fired in the transaction of the copy, for whatever hangs on the other one.
 *
 * @param programme whether what happens is wanted, not the frame alone
 * @param place whether places are wanted
 * @param moved leads from a moment of the other event to that of the draft
 */
public record EventCopied(Event from, Event draft, boolean programme, boolean place, UnaryOperator<Instant> moved) {}
