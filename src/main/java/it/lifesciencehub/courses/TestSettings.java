package it.lifesciencehub.courses;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * How a test is scored.
 *
 * @param points by question and answer
 * @param passPoints from which it is passed
 * @param tries that somebody has
 * @param from null for the course's beginning
 * @param until null for no end
 */
public record TestSettings(
        Map<String, Map<String, Integer>> points, int passPoints, int tries, Instant from, Instant until)
        implements Serializable {}
