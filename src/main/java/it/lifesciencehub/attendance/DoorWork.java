package it.lifesciencehub.attendance;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The transactions of a door, one method each: known already, lock, check, write. Run again after a deadlock. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class DoorWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AttendanceBook book;

    @Inject
    private WalkInDesk walkIns;

    @Any
    @Inject
    private Instance<EventParts> parts;

    @Inject
    private PlaceCodes codes;

    @Inject
    private Clock clock;

    ScanAnswer scan(Long doorId, ScanCommand command) {
        CheckInDoor door = em.find(CheckInDoor.class, doorId);
        return Caller.call(DoorBook.holder(door), () -> scan(door, command));
    }

    private ScanAnswer scan(CheckInDoor door, ScanCommand command) {
        Optional<Long> wanted =
                command.code() == null ? Optional.ofNullable(command.registrationId()) : codes.read(command.code());
        Registration registration = book.lock(wanted.orElse(null));
        if (registration == null) {
            return ScanAnswer.nobody(command.key(), ScanOutcome.UNKNOWN);
        }
        if (!registration.getEvent().equals(door.getEvent())) {
            return ScanAnswer.nobody(command.key(), ScanOutcome.OTHER_EVENT);
        }
        Attendance known = book.of(registration);
        ScanOutcome before = earlier(door, command.key());
        if (before != null) {
            return answer(command.key(), before, registration, known);
        }
        Instant now = clock.instant();
        Instant at = DoorPolicy.madeAt(door, command.at(), now);
        ScanOutcome outcome;
        if (command.undo()) {
            outcome = undo(door, registration, known, at);
        } else {
            outcome = AttendancePolicy.checkIn(registration.getStatus(), known == null ? null : known.getState());
            if (outcome == ScanOutcome.ENTERED) {
                known = book.arrive(registration, known, door, at);
            }
            outcome = withParts(outcome, registration, at);
        }
        em.persist(new CheckInScan(command.key(), door, registration.getId(), outcome, at, now));
        em.flush();
        return answer(command.key(), outcome, registration, known);
    }

    /** Whoever is in already enters again where a part of the event is new to them. */
    private ScanOutcome withParts(ScanOutcome outcome, Registration registration, Instant at) {
        return (outcome == ScanOutcome.ENTERED || outcome == ScanOutcome.ALREADY) && isNewToPart(registration, at)
                ? ScanOutcome.ENTERED
                : outcome;
    }

    private boolean isNewToPart(Registration registration, Instant at) {
        return parts.stream().filter(one -> one.entered(registration, at)).count() > 0;
    }

    private ScanOutcome undo(CheckInDoor door, Registration registration, Attendance known, Instant at) {
        if (parts.stream().filter(one -> one.left(registration, at)).count() > 0) {
            return ScanOutcome.UNDONE;
        }
        ScanOutcome outcome = AttendancePolicy.undo(
                known == null ? null : known.getState(), known == null ? null : known.getDoorId(), door.getId());
        if (outcome == ScanOutcome.UNDONE) {
            book.undo(registration, known);
        }
        return outcome;
    }

    ScanAnswer walkIn(Long doorId, WalkIn command) {
        CheckInDoor door = em.find(CheckInDoor.class, doorId);
        return Caller.call(DoorBook.holder(door), () -> {
            Registration sent = sentBefore(door, command.key());
            if (sent != null) {
                return answer(command.key(), ScanOutcome.ENTERED, sent, book.of(sent));
            }
            WalkInDesk.Placed placed = walkIns.place(door, command);
            Registration registration = placed.registration();
            Attendance known = book.of(registration);
            ScanOutcome outcome =
                    AttendancePolicy.checkIn(registration.getStatus(), known == null ? null : known.getState());
            Instant now = clock.instant();
            if (outcome == ScanOutcome.ENTERED) {
                known = book.arrive(registration, known, door, now);
                if (placed.fresh()) {
                    walkIns.note(registration, known, command);
                }
                isNewToPart(registration, now);
            }
            em.persist(new CheckInScan(command.key(), door, registration.getId(), outcome, now, now));
            em.flush();
            return answer(command.key(), outcome, registration, known);
        });
    }

    private ScanOutcome earlier(CheckInDoor door, String key) {
        return sent(door, key).map(CheckInScan::getOutcome).orElse(null);
    }

    private Registration sentBefore(CheckInDoor door, String key) {
        return sent(door, key)
                .map(scan -> Refusal.requireFound(em.find(Registration.class, scan.getRegistrationId())))
                .orElse(null);
    }

    private Optional<CheckInScan> sent(CheckInDoor door, String key) {
        return em.createNamedQuery(CheckInScan.BY_KEY, CheckInScan.class)
                .setParameter("door", door.getId())
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    private static ScanAnswer answer(String key, ScanOutcome outcome, Registration registration, Attendance known) {
        boolean in = known != null && known.getState() == AttendanceState.ATTENDED;
        String organisation = registration.getOrganisation() != null
                ? registration.getOrganisation().getName()
                : known == null ? null : known.getOrganisationText();
        return new ScanAnswer(
                key,
                outcome,
                String.valueOf(registration.getId()),
                registration.getPerson().getName(),
                organisation,
                in ? known.getArrivedAt() : null,
                in ? known.getDoorName() : null);
    }
}
