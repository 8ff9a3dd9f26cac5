package it.lifesciencehub.attendance;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * A door as whoever holds its link sees it.
 *
 * @param until the moment at which its last day is over
 * @param mayAdmit whether people may be let in beyond the capacity
 */
public record DoorView(
        Long id,
        String name,
        DoorState state,
        LocalisedText event,
        Instant startsAt,
        Instant endsAt,
        String place,
        Instant from,
        Instant until,
        boolean mayAdmit)
        implements Serializable {

    static DoorView of(CheckInDoor door, Instant now) {
        return new DoorView(
                door.getId(),
                door.getName(),
                DoorPolicy.state(door, now),
                door.getEvent().getTitle(),
                door.getEvent().getStartsAt(),
                door.getEvent().getEndsAt(),
                door.getEvent().getPlace().line(),
                door.getValidFrom(),
                door.getValidUntil(),
                door.isMayAdmit());
    }
}
