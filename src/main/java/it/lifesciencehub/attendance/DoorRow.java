package it.lifesciencehub.attendance;

import java.io.Serializable;
import java.time.Instant;

/**
 * A door in staff's list.
 *
 * @param until the moment at which its last day is over
 * @param inside who came in there
 * @param lastAt when the last one did, or null
 */
public record DoorRow(
        Long id,
        String name,
        DoorState state,
        Instant from,
        Instant until,
        boolean mayAdmit,
        String createdBy,
        long inside,
        Instant lastAt)
        implements Serializable {}
