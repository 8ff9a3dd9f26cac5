package it.lifesciencehub.registrations;

import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.PlacesLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.atomic.AtomicBoolean;

/** The lock of booking, which a test can switch off to see that the test itself would notice. */
@Specializes
@ApplicationScoped
public class SwitchableLock extends PlacesLock {

    public static final AtomicBoolean OFF = new AtomicBoolean();

    @PersistenceContext
    private EntityManager em;

    @Override
    public EventPlaces lock(Long eventId) {
        if (!OFF.get()) {
            return super.lock(eventId);
        }
        // Detached: without the lock the version of the row would stop what the test wants to see.
        EventPlaces places = em.find(EventPlaces.class, eventId);
        em.detach(places);
        return places;
    }
}
