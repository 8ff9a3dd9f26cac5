package it.lifesciencehub.positions;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A step that was taken.
 *
 * @param until the day that the step set, or null
 */
public record PositionStepRow(
        PositionState state, int number, LocalDate until, String note, Instant takenAt, String takenBy)
        implements Serializable {}
