package it.lifesciencehub.attendance;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** Finds the door of a link, and says who acts there. */
@ApplicationScoped
class DoorBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DoorLimits limits;

    @Inject
    private Clock clock;

    /** The door of a link, whatever its state. */
    CheckInDoor find(String token) {
        return em.createNamedQuery(CheckInDoor.BY_TOKEN, CheckInDoor.class)
                .setParameter("hash", Secrets.hash(token == null ? "" : token))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> {
                    limits.countGuess(Caller.current().remoteAddress());
                    return new Refusal(AttendanceReason.DOOR_CLOSED);
                });
    }

    /** A door whose day it is. */
    CheckInDoor requireOpen(String token) {
        CheckInDoor door = find(token);
        limits.count(door);
        if (DoorPolicy.state(door, clock.instant()) != DoorState.OPEN) {
            throw refusal(door);
        }
        return door;
    }

    /** A door that still takes what its telephones have kept. */
    CheckInDoor requireTakingScans(String token) {
        CheckInDoor door = find(token);
        limits.count(door);
        if (!DoorPolicy.takesScans(door, clock.instant())) {
            throw refusal(door);
        }
        return door;
    }

    private Refusal refusal(CheckInDoor door) {
        Instant from = door.getValidFrom();
        return DoorPolicy.state(door, clock.instant()) == DoorState.TOO_EARLY
                ? new Refusal(AttendanceReason.DOOR_NOT_OPEN_YET, Moments.date(Language.IT, from))
                : new Refusal(AttendanceReason.DOOR_CLOSED);
    }

    /** Whoever comes by the link acts in the door's name, with no other right. */
    static Identity holder(CheckInDoor door) {
        return new Identity(
                null, null, door.getName(), Set.of(), Caller.current().remoteAddress());
    }
}
