package it.lifesciencehub.eventreports;

import java.io.Serializable;
import java.time.Instant;

/** How many came in from a moment on, until the next one begins. */
public record Arrivals(Instant from, long people) implements Serializable {}
