package it.lifesciencehub.attendance;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonRegister;
import it.lifesciencehub.registrations.InvitedPlaces;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Gives people at the door a place, by the rules of booking. Where none is left nobody comes in, unless whoever holds
 * the link may admit beyond the total: then the place counts as overbooked on purpose, as when staff lower a capacity.
 * What one organisation may have is never exceeded. In the caller's transaction.
 */
@ApplicationScoped
class WalkInDesk {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRegister people;

    @Inject
    private PlacesLock lock;

    @Inject
    private InvitedPlaces invited;

    @Inject
    private AttendanceBook book;

    /**
     * A confirmed place, locked.
     *
     * @param fresh whether it was given just now
     */
    record Placed(Registration registration, boolean fresh) {}

    Placed place(CheckInDoor door, WalkIn command) {
        Event event = door.getEvent();
        AttendancePolicy.requireHeld(event);
        Person person = people.findOrCreate(command.given(), command.family(), command.email(), Language.IT);
        EventPlaces places = lock.lock(event.getId());
        RegistrationStatus standing = invited.standing(event.getId(), List.of(person.getId()))
                .getOrDefault(person.getId(), RegistrationStatus.CANCELLED);
        if (standing == RegistrationStatus.REQUESTED) {
            throw new Refusal(AttendanceReason.WAITS_FOR_DECISION);
        }
        boolean full = places.getFree() != null && places.getFree() == 0;
        boolean admitted = full && command.admit() && standing != RegistrationStatus.CONFIRMED;
        if (admitted && !door.isMayAdmit()) {
            throw new Refusal(AttendanceReason.MAY_NOT_ADMIT);
        }
        RegistrationStatus status = admitted
                ? beyondTheTotal(places, event, person, command)
                : invited.take(event, person, organisation(command));
        if (status != RegistrationStatus.CONFIRMED) {
            throw new Refusal(full && !admitted ? AttendanceReason.EVENT_FULL : AttendanceReason.SHARE_FULL);
        }
        Registration registration = em.createQuery(
                        "SELECT r FROM Registration r WHERE r.event.id = :event AND r.person.id = :person"
                                + " AND r.status = :confirmed",
                        Registration.class)
                .setParameter("event", event.getId())
                .setParameter("person", person.getId())
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getSingleResult();
        if (admitted) {
            book.record("attendance.overbooked", registration, "overbooked " + places.getOverbooked());
        }
        return new Placed(book.lock(registration.getId()), standing != RegistrationStatus.CONFIRMED);
    }

    /** One place more for this person, which then is one beyond the total. */
    private RegistrationStatus beyondTheTotal(EventPlaces places, Event event, Person person, WalkIn command) {
        int total = places.getCapacityTotal();
        limit(places, places.getTaken() + 1, false);
        RegistrationStatus status = invited.take(event, person, organisation(command));
        limit(places, total, true);
        return status;
    }

    private void limit(EventPlaces places, int total, boolean overbook) {
        places.limit(
                total,
                places.getCapacityPerOrganisation(),
                places.isGroupCountsTogether(),
                places.getWaitingPolicy(),
                overbook);
        em.flush();
    }

    /** The organisation of exactly this name, where the register has one and no more; its share then counts. */
    private Organisation organisation(WalkIn command) {
        if (SearchText.of(text(command)).isEmpty()) {
            return null;
        }
        List<Organisation> named = em.createQuery(
                        "SELECT o FROM Organisation o WHERE LOWER(o.name) = LOWER(:name) AND o.active = TRUE",
                        Organisation.class)
                .setParameter("name", text(command))
                .setMaxResults(2)
                .getResultList();
        return named.size() == 1 ? named.get(0) : null;
    }

    void note(Registration registration, Attendance attendance, WalkIn command) {
        attendance.walkedIn(registration.getOrganisation() == null ? text(command) : null);
        book.record("attendance.walkedIn", registration, text(command));
    }

    private static String text(WalkIn command) {
        return command.organisation() == null ? "" : command.organisation().strip();
    }
}
