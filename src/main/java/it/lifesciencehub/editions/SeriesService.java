package it.lifesciencehub.editions;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.EventRow;
import it.lifesciencehub.events.EventSeries;
import it.lifesciencehub.events.EventStatus;
import it.lifesciencehub.events.EventVisibility;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Series of events: what they are, and their editions. */
@Stateless
@Guarded
public class SeriesService {

    private static final int EDITIONS = 100;
    private static final String EDITIONS_OF = EventRow.SELECT
            + "FROM Event e JOIN e.kind k JOIN EventPlaces p ON p.eventId = e.id WHERE e.series.code = :series"
            + " AND e.status <> :draft AND e.visibility = :everybody ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Allow(Role.ANYONE)
    public List<EventSeries> all() {
        return em.createNamedQuery(EventSeries.ALL, EventSeries.class).getResultList();
    }

    @Allow(Role.ANYONE)
    public SeriesView show(String code) {
        EventSeries series = existing(code);
        return new SeriesView(
                series,
                editions(code, "AND e.endsAt > :now ORDER BY e.startsAt, e.id"),
                editions(code, "AND e.endsAt <= :now ORDER BY e.startsAt DESC, e.id DESC"));
    }

    private List<EventRow> editions(String code, String which) {
        Instant now = clock.instant();
        return em.createQuery(EDITIONS_OF + which, EventRow.class)
                .setParameter("series", code)
                .setParameter("draft", EventStatus.DRAFT)
                .setParameter("everybody", EventVisibility.PUBLIC)
                .setParameter("now", now)
                .setMaxResults(EDITIONS)
                .getResultList();
    }

    /** Writes what the series' page says. */
    @Allow(Role.STAFF)
    public void describe(String code, LocalisedText about) {
        EventSeries series = existing(code);
        List<Problem> problems = new ArrayList<>();
        TextRules.notTooLong(problems, "aboutIt", about.getIt(), 4000);
        TextRules.notTooLong(problems, "aboutEn", about.getEn(), 4000);
        Refusal.ofAny(problems);
        series.describe(about);
        trail.record("series.described", "EventSeries", null, series.getName().getIt(), code);
    }

    private EventSeries existing(String code) {
        return Refusal.requireFound(code == null ? null : em.find(EventSeries.class, code));
    }
}
