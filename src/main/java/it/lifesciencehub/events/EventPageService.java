package it.lifesciencehub.events;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;

/** Reads one event for its pages: three queries, whatever the programme's length. */
@Stateless
@Guarded
public class EventPageService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private EventAccess access;

    @Inject
    private CapacityRules capacityRules;

    /** The public page's event; a draft is found by staff alone. */
    @Allow(Role.ANYONE)
    public EventView show(String slug) {
        return view(access.requireVisible(
                one(em.createNamedQuery(Event.BY_SLUG, Event.class).setParameter("slug", slug))));
    }

    /** Any event, for staff's pages. */
    @Allow(Role.STAFF)
    public EventView open(Long id) {
        return view(Refusal.requireFound(
                one(em.createNamedQuery(Event.BY_ID, Event.class).setParameter("id", id))));
    }

    /** Its rules for parts of those who come, in the order of their numbers. */
    @Allow(Role.STAFF)
    public List<CapacityRule> capacityRules(Long id) {
        return capacityRules.of(id);
    }

    /** What still keeps the event from being published. */
    @Allow(Role.STAFF)
    public List<Refusal.Problem> missing(Long id) {
        return EventPolicy.missingForPublishing(Refusal.requireFound(em.find(Event.class, id)), clock.instant());
    }

    private EventView view(Event event) {
        EventPlaces places = Refusal.requireFound(em.find(EventPlaces.class, event.getId()));
        List<EventSession> sessions = em.createNamedQuery(EventSession.OF_EVENT, EventSession.class)
                .setParameter("event", event.getId())
                .getResultList();
        return new EventView(event, places, sessions, RegistrationState.of(event, places, clock.instant()));
    }

    private static Event one(TypedQuery<Event> query) {
        return query.getResultStream().findFirst().orElse(null);
    }
}
