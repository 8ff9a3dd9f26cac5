package it.lifesciencehub.events;

import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/**
 * The one lock of booking: an event's row of places. Whoever gives or frees a place takes it first, so that all who book
 * the same event stand in line, on any number of nodes.
 */
@ApplicationScoped
public class PlacesLock {

    @PersistenceContext
    private EntityManager em;

    /** The row as it is in the database now, locked until the transaction ends. */
    public EventPlaces lock(Long eventId) {
        EventPlaces places = Refusal.requireFound(em.find(EventPlaces.class, eventId, LockModeType.PESSIMISTIC_WRITE));
        em.refresh(places, LockModeType.PESSIMISTIC_WRITE);
        return places;
    }
}
