package it.lifesciencehub.programmes;

import it.lifesciencehub.events.EventSession;
import java.io.Serializable;

/** Two sessions at the same time. */
public record SessionPair(EventSession first, EventSession second) implements Serializable {}
