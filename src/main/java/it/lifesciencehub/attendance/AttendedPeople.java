package it.lifesciencehub.attendance;

import it.lifesciencehub.registrations.Attendances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the other features who came, as the doors and staff wrote it down. */
@ApplicationScoped
class AttendedPeople implements Attendances {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<Long> came(Long eventId) {
        return em.createNamedQuery(Attendance.PEOPLE_WHO_CAME, Long.class)
                .setParameter("event", eventId)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
