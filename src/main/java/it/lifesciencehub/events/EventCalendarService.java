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
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The public calendar: what was published for everybody, coming or past, one query a list. */
@Stateless
@Guarded
public class EventCalendarService {

    private static final Duration FEED_LOOKS_BACK = Duration.ofDays(90);
    private static final int FEED_LENGTH = 500;
    private static final String FROM = "FROM Event e JOIN e.kind k JOIN EventPlaces p ON p.eventId = e.id ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Events that everybody may see, in the order of time; past ones the latest first. */
    @Allow(Role.ANYONE)
    public Page<EventRow> list(EventFilter filter, PageRequest request) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        String order = filter.past() ? "ORDER BY e.startsAt DESC, e.id DESC" : "ORDER BY e.startsAt, e.id";
        List<EventRow> rows = set(em.createQuery(EventRow.SELECT + FROM + where + order, EventRow.class), values)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        if (request.page() == 1 && rows.size() < request.size()) {
            return new Page<>(rows, rows.size(), request);
        }
        Long total = set(em.createQuery("SELECT COUNT(e) FROM Event e " + where, Long.class), values)
                .getSingleResult();
        return new Page<>(rows, total, request);
    }

    /** The next events that will take place, for pages that show a few. */
    @Allow(Role.ANYONE)
    public List<EventRow> next(EventFilter filter, int most) {
        return list(filter, new PageRequest(1, most)).rows();
    }

    /** What the public calendar file holds: coming events and those of the last three months, cancelled ones too. */
    @Allow(Role.ANYONE)
    public List<Event> feed() {
        return em.createNamedQuery(Event.PUBLIC_FROM, Event.class)
                .setParameter("draft", EventStatus.DRAFT)
                .setParameter("from", clock.instant().minus(FEED_LOOKS_BACK))
                .setMaxResults(FEED_LENGTH)
                .getResultList();
    }

    @Allow(Role.ANYONE)
    public List<EventKind> kinds() {
        return em.createNamedQuery(EventKind.ALL, EventKind.class).getResultList();
    }

    @Allow(Role.ANYONE)
    public List<EventSeries> series() {
        return em.createNamedQuery(EventSeries.ALL, EventSeries.class).getResultList();
    }

    private String where(EventFilter filter, Map<String, Object> values) {
        Instant now = clock.instant();
        StringBuilder where = new StringBuilder("WHERE e.status <> :draft AND e.visibility = :everybody ");
        values.put("draft", EventStatus.DRAFT);
        values.put("everybody", EventVisibility.PUBLIC);
        where.append(filter.past() ? "AND e.endsAt <= :now " : "AND e.endsAt > :now ");
        values.put("now", now);
        if (filter.words() != null && !filter.words().isBlank()) {
            where.append("AND e.searchText LIKE :like ESCAPE '!' ");
            values.put("like", SearchText.like(filter.words()));
        }
        add(where, values, "e.kind.code", "kind", filter.kindCode());
        add(where, values, "e.area.code", "area", filter.areaCode());
        add(where, values, "e.group.id", "group", filter.groupId());
        if (filter.online() != null) {
            where.append(
                    filter.online()
                            ? "AND e.onlineLink IS NOT NULL "
                            : "AND (e.municipality IS NOT NULL OR e.venueName IS NOT NULL) ");
        }
        return where.toString();
    }

    private static void add(StringBuilder where, Map<String, Object> values, String path, String name, Object value) {
        if (value != null && !"".equals(value)) {
            where.append("AND ").append(path).append(" = :").append(name).append(' ');
            values.put(name, value);
        }
    }

    private static <T> TypedQuery<T> set(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
