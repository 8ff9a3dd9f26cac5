package it.lifesciencehub.events;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.groups.StrategicArea;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.database.Saving;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** An event's life, from the draft to its cancelling; every change by staff, every change in the trail. */
@Stateless
@Guarded
public class EventService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PlacesLock lock;

    @Inject
    private AuditTrail trail;

    @Inject
    private jakarta.enterprise.event.Event<EventChanged> changed;

    @Inject
    private jakarta.enterprise.event.Event<EventPublished> published;

    @Inject
    private jakarta.enterprise.event.Event<EventCancelled> cancelled;

    @Inject
    private jakarta.enterprise.event.Event<CapacityChanged> capacityChanged;

    /** Drafts an event with its kind's defaults; the address is made from the title. */
    @Allow(Role.STAFF)
    public Long create(NewEvent draft) {
        require(EventPolicy.problemsOfNew(draft));
        EventKind kind = Refusal.requireFound(em.find(EventKind.class, draft.kindCode()));
        EventSeries series = find(EventSeries.class, draft.seriesCode());
        EventTimes times = draft.times();
        String slug = EventSlug.free(
                draft.title().getIt(), RomeTime.of(times.startsAt()).getYear(), taken -> slugIsTaken(taken, null));
        Event event = new Event(slug, kind, draft.title(), times.startsAt(), times.endsAt(), clock.instant());
        event.schedule(times.startsAt(), times.endsAt(), times.place());
        event.classify(kind, series, series == null ? null : series.getArea(), null, null);
        em.persist(event);
        em.flush();
        em.persist(new EventPlaces(event));
        trail.record("event.created", "Event", event.getId(), event.getTitle().getIt(), kind.getCode());
        return event.getId();
    }

    /** @param seen the version that the form was filled with */
    @Allow(Role.STAFF)
    public void changeTexts(Long id, long seen, EventTexts texts) {
        Event event = changeable(id, seen);
        List<Problem> problems = new java.util.ArrayList<>(EventPolicy.problemsOfTexts(texts, event.getStatus()));
        if (event.getStatus() == EventStatus.DRAFT && slugIsTaken(texts.slug(), id)) {
            problems.add(new Problem("slug", EventReason.SLUG_TAKEN));
        }
        require(problems);
        event.describe(texts.title(), texts.summary(), texts.description());
        event.addressAs(texts.slug());
        event.contactAt(texts.contactEmail());
        event.classify(
                Refusal.requireFound(em.find(EventKind.class, texts.kindCode())),
                find(EventSeries.class, texts.seriesCode()),
                find(StrategicArea.class, texts.areaCode()),
                find(WorkGroup.class, texts.groupId()),
                event.getHost());
        save();
        trail.record("event.described", "Event", id, event.getTitle().getIt(), "");
    }

    /** Sets time and place. The programme moves along with the start; people with a place are told. */
    @Allow(Role.STAFF)
    public void reschedule(Long id, long seen, EventTimes times) {
        Event event = changeable(id, seen);
        List<EventSession> sessions = em.createNamedQuery(EventSession.OF_EVENT, EventSession.class)
                .setParameter("event", id)
                .getResultList();
        require(EventPolicy.problemsOfTimes(event, sessions, times, clock.instant()));
        String before = when(event);
        for (EventSession session : sessions) {
            Instant starts = EventPolicy.movedWith(event, times, session.getStartsAt());
            Instant ends = EventPolicy.movedWith(event, times, session.getEndsAt());
            session.change(session.getTitle(), starts, ends, session.getRoom());
        }
        boolean tell = event.schedule(times.startsAt(), times.endsAt(), times.place());
        save();
        trail.record("event.rescheduled", "Event", id, event.getTitle().getIt(), before + " > " + when(event));
        if (tell) {
            changed.fire(new EventChanged(id));
        }
    }

    /** Sets the registration window and the rules for places, under the lock that every booking takes. */
    @Allow(Role.STAFF)
    public void changeRules(Long id, long seen, EventRules rules) {
        EventPlaces places = lock.lock(id);
        Event event = changeable(id, seen);
        require(EventPolicy.problemsOfRules(event, rules));
        event.openRegistration(rules.opensAt(), rules.closesAt(), rules.approvalRequired());
        places.limit(
                rules.total(),
                rules.perOrganisation(),
                rules.groupCountsTogether(),
                rules.waitingPolicy(),
                rules.overbookOnPurpose());
        em.lock(event, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        save();
        trail.record(
                places.getOverbooked() > 0 ? "event.overbooked" : "event.rules-changed",
                "Event",
                id,
                event.getTitle().getIt(),
                "total " + rules.total() + ", per organisation " + rules.perOrganisation() + ", confirmed "
                        + places.getConfirmed() + ", overbooked " + places.getOverbooked());
        if (event.isPublished()) {
            capacityChanged.fire(new CapacityChanged(id));
        }
    }

    /** Makes a whole draft public; otherwise refuses with everything that is missing. */
    @Allow(Role.STAFF)
    public void publish(Long id, long seen) {
        Event event = changeable(id, seen);
        require(EventPolicy.missingForPublishing(event, clock.instant()));
        event.publish(clock.instant());
        save();
        trail.record("event.published", "Event", id, event.getTitle().getIt(), when(event));
        published.fire(new EventPublished(id));
    }

    /** Cancels a published event for good; everybody with a place or waiting is told in the same transaction. */
    @Allow(Role.STAFF)
    public void cancel(Long id, long seen, LocalisedText reason) {
        EventPlaces places = lock.lock(id);
        Event event = changeable(id, seen);
        require(EventPolicy.problemsOfCancelling(reason));
        event.cancel(reason, clock.instant());
        save();
        trail.record(
                "event.cancelled",
                "Event",
                id,
                event.getTitle().getIt(),
                "confirmed " + places.getConfirmed() + ": " + reason.getIt());
        cancelled.fire(new EventCancelled(id));
    }

    private Event changeable(Long id, long seen) {
        Event event = EventAccess.requireChangeable(em.find(Event.class, id));
        event.requireVersion(seen);
        return event;
    }

    private boolean slugIsTaken(String slug, Long except) {
        List<Long> ids = em.createNamedQuery(Event.ID_OF_SLUG, Long.class)
                .setParameter("slug", slug)
                .getResultList();
        return ids.stream().anyMatch(id -> !id.equals(except));
    }

    private <T> T find(Class<T> type, Object id) {
        return id == null || "".equals(id) ? null : Refusal.requireFound(em.find(type, id));
    }

    /** Writes now, so that a change that somebody else made meanwhile is refused here and not at the commit. */
    private void save() {
        Saving.now(em);
    }

    private static void require(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static String when(Event event) {
        return RomeTime.local(event.getStartsAt()) + "/" + RomeTime.local(event.getEndsAt()) + " "
                + event.getPlace().line();
    }
}
