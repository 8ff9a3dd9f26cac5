package it.lifesciencehub.attendance;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody with a place, and whether they came.
 *
 * @param organisation the register's name, or what a walk-in said
 * @param state null while nothing is written down
 */
public record AttendanceRow(
        Long id,
        String givenName,
        String familyName,
        String email,
        String organisation,
        AttendanceState state,
        Instant arrivedAt,
        String door,
        Boolean walkIn)
        implements Serializable {

    /** Whoever is not written down is expected. */
    public String stateKey() {
        return state == null ? "NONE" : state.name();
    }

    public boolean in() {
        return state == AttendanceState.ATTENDED;
    }

    public boolean walkedIn() {
        return Boolean.TRUE.equals(walkIn);
    }
}
