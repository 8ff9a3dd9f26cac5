package it.lifesciencehub.attendance;

import it.lifesciencehub.registrations.PlaceService;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** The code of a place, for the person, their organisation's delegates and staff. */
@Stateless
@Guarded
public class TicketService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceCodes codes;

    @Inject
    private Clock clock;

    @Allow(Role.PERSON)
    public Ticket ticket(Long registrationId) {
        Registration registration = places.registration(registrationId).registration();
        boolean shown = Ticket.isFor(registration, clock.instant());
        Attendance attendance = em.createNamedQuery(Attendance.OF_REGISTRATION, Attendance.class)
                .setParameter("registration", registrationId)
                .getResultStream()
                .findFirst()
                .orElse(null);
        AttendanceState state = attendance == null ? null : attendance.getState();
        return new Ticket(
                shown ? codes.of(registrationId) : null,
                state == AttendanceState.ATTENDED ? attendance.getArrivedAt() : null,
                state == AttendanceState.NO_SHOW);
    }
}
