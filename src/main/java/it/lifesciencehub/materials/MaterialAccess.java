package it.lifesciencehub.materials;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.registrations.Arrivals;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** What the caller is at an event that they see: registered, there, staff. */
@ApplicationScoped
class MaterialAccess {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Clock clock;

    boolean mayHave(EventMaterial material) {
        if (Caller.current().staff()) {
            return true;
        }
        Event event = material.getEvent();
        boolean asked = material.getAudience() != MaterialAudience.EVERYBODY;
        return MaterialPolicy.isGiven(
                material.getAudience(),
                material.getAvailableFrom(),
                clock.instant(),
                asked && isConfirmed(event.getId()),
                material.getAudience() == MaterialAudience.CAME ? came(event) : Optional.empty(),
                !event.getStartsAt().isAfter(clock.instant()));
    }

    private boolean isConfirmed(Long eventId) {
        return em.createQuery(
                                "SELECT COUNT(r) FROM Registration r WHERE r.event.id = :event"
                                        + " AND r.person.id = :person AND r.status = :confirmed",
                                Long.class)
                        .setParameter("event", eventId)
                        .setParameter("person", Caller.personIdOrNobody())
                        .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                        .getSingleResult()
                > 0;
    }

    /** Whether the caller was there; empty where nothing is known of this event's attendance. */
    private Optional<Boolean> came(Event event) {
        Set<Long> people = arrivals.at(event.getId());
        return people.isEmpty() ? Optional.empty() : Optional.of(people.contains(Caller.personIdOrNobody()));
    }
}
