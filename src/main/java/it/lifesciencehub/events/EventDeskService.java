package it.lifesciencehub.events;

import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The staff's list of events and the numbers of their overview. */
@Stateless
@Guarded
public class EventDeskService {

    private static final String FROM = "FROM Event e JOIN e.kind k JOIN EventPlaces p ON p.eventId = e.id ";

    /** Events that another feature runs, as meetings, are changed there. */
    private static final String HERE = "WHERE e.byInvitation = FALSE AND ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Allow(Role.STAFF)
    public Page<EventRow> list(EventDeskFilter filter, PageRequest request) {
        String where = HERE + condition(filter.tab()) + narrow(filter);
        String order = filter.tab() == EventDeskTab.PAST || filter.tab() == EventDeskTab.CANCELLED
                ? " ORDER BY e.startsAt DESC, e.id DESC"
                : " ORDER BY e.startsAt, e.id";
        List<EventRow> rows = set(em.createQuery(EventRow.SELECT + FROM + where + order, EventRow.class), filter)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        Long total = request.page() == 1 && rows.size() < request.size()
                ? Long.valueOf(rows.size())
                : set(em.createQuery("SELECT COUNT(e) FROM Event e " + where, Long.class), filter)
                        .getSingleResult();
        return new Page<>(rows, total, request);
    }

    /** How many events each part of the list holds. */
    @Allow(Role.STAFF)
    public Map<EventDeskTab, Long> counts() {
        Map<EventDeskTab, Long> counts = new EnumMap<>(EventDeskTab.class);
        for (EventDeskTab tab : EventDeskTab.values()) {
            EventDeskFilter all = new EventDeskFilter(tab, null, null);
            counts.put(
                    tab,
                    set(em.createQuery("SELECT COUNT(e) FROM Event e " + HERE + condition(tab), Long.class), all)
                            .getSingleResult());
        }
        return counts;
    }

    /** Coming events that somebody waits to be approved for, the nearest first. */
    @Allow(Role.STAFF)
    public List<EventRow> withRequests(int most) {
        return em.createQuery(
                        EventRow.SELECT + FROM
                                + "WHERE e.status = :published AND e.endsAt > :now AND p.requested > 0"
                                + " ORDER BY e.startsAt, e.id",
                        EventRow.class)
                .setParameter("published", EventStatus.PUBLISHED)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    private static String condition(EventDeskTab tab) {
        return switch (tab) {
            case UPCOMING -> "e.status = :status AND e.endsAt > :now";
            case PAST -> "e.status = :status AND e.endsAt <= :now";
            case DRAFTS, CANCELLED -> "e.status = :status";
        };
    }

    private static String narrow(EventDeskFilter filter) {
        return (hasText(filter.words()) ? " AND e.searchText LIKE :like ESCAPE '!'" : "")
                + (hasText(filter.kindCode()) ? " AND e.kind.code = :kind" : "");
    }

    private <T> TypedQuery<T> set(TypedQuery<T> query, EventDeskFilter filter) {
        query.setParameter(
                "status",
                switch (filter.tab()) {
                    case UPCOMING, PAST -> EventStatus.PUBLISHED;
                    case DRAFTS -> EventStatus.DRAFT;
                    case CANCELLED -> EventStatus.CANCELLED;
                });
        if (filter.tab() == EventDeskTab.UPCOMING || filter.tab() == EventDeskTab.PAST) {
            query.setParameter("now", clock.instant());
        }
        if (hasText(filter.words())) {
            query.setParameter("like", SearchText.like(filter.words()));
        }
        if (hasText(filter.kindCode())) {
            query.setParameter("kind", filter.kindCode());
        }
        return query;
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
