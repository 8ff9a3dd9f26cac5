package it.lifesciencehub.editions;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventKind;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.EventSlug;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;

/** Begins drafts; in the caller's transaction. */
@ApplicationScoped
class EditionBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** A draft with its kind's defaults; its address is made from the title. */
    Event draft(EventKind kind, LocalisedText title, Instant startsAt, Instant endsAt) {
        String slug = EventSlug.free(title.getIt(), RomeTime.of(startsAt).getYear(), this::isTaken);
        Event event = new Event(slug, kind, title, startsAt, endsAt, clock.instant());
        em.persist(event);
        em.flush();
        return event;
    }

    EventPlaces places(Event event) {
        EventPlaces places = new EventPlaces(event);
        em.persist(places);
        return places;
    }

    private boolean isTaken(String slug) {
        return !em.createNamedQuery(Event.ID_OF_SLUG, Long.class)
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty();
    }
}
