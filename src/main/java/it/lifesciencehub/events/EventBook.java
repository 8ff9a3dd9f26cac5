package it.lifesciencehub.events;

import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Objects;

/**
 * Events that another feature runs and invites to, as a group its meetings. In the caller's transaction; who may, what
 * must be there and who is told is decided there. Booking on the event's own page is closed.
 */
@ApplicationScoped
public class EventBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private jakarta.enterprise.event.Event<EventCancelled> cancelled;

    @Inject
    private jakarta.enterprise.event.Event<CapacityChanged> capacityChanged;

    /** Drafts an event of the group, known to its people alone. */
    public Event draft(WorkGroup group, LocalisedText title, EventTimes times) {
        EventKind kind = em.find(EventKind.class, EventKind.GROUP_MEETING);
        String slug = EventSlug.free(
                title.getIt().isEmpty() ? title.getEn() : title.getIt(),
                RomeTime.of(times.startsAt()).getYear(),
                this::isTaken);
        Event event = new Event(slug, kind, title, times.startsAt(), times.endsAt(), clock.instant());
        event.schedule(times.startsAt(), times.endsAt(), times.place());
        event.classify(kind, null, group.getArea(), group, null);
        event.inviteOnly();
        em.persist(event);
        em.flush();
        EventPlaces places = new EventPlaces(event);
        places.limit(null, null, false, WaitingPolicy.FIRST_COME, false);
        em.persist(places);
        return event;
    }

    private boolean isTaken(String slug) {
        return !em.createNamedQuery(Event.ID_OF_SLUG, Long.class)
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty();
    }

    /**
     * Sets how many places there are, or null for no limit; new ones go to those who wait. Under the lock of the places.
     *
     * @throws Refusal where more are taken
     */
    public void limit(Event event, EventPlaces places, Integer total) {
        if (Objects.equals(total, places.getCapacityTotal())) {
            return;
        }
        places.limit(total, null, false, WaitingPolicy.FIRST_COME, false);
        em.flush();
        if (event.isPublished()) {
            capacityChanged.fire(new CapacityChanged(event.getId(), false));
        }
    }

    /** From now on it is known to those who may. */
    public void publish(Event event) {
        event.publish(clock.instant());
    }

    /** Ends it and every place at it. A draft is published first: it stays to be seen that it was planned. */
    public void cancel(Event event, LocalisedText reason) {
        if (event.getStatus() == EventStatus.DRAFT) {
            event.publish(clock.instant());
        }
        event.cancel(reason, clock.instant());
        em.flush();
        cancelled.fire(new EventCancelled(event.getId()));
    }
}
