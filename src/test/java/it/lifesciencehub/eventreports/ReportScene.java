package it.lifesciencehub.eventreports;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventSeries;
import it.lifesciencehub.groups.WorkGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moves events about, as a report sees them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ReportScene {

    @PersistenceContext
    private EntityManager em;

    /** The event has begun two hours and ended a minute before so many days ago. */
    public void held(Long eventId, int daysAgo) {
        Event event = em.find(Event.class, eventId);
        Instant ends = Instant.now()
                .minus(daysAgo, ChronoUnit.DAYS)
                .minus(1, ChronoUnit.MINUTES)
                .truncatedTo(ChronoUnit.MICROS);
        event.schedule(ends.minus(2, ChronoUnit.HOURS), ends, event.getPlace());
    }

    /** From now on it is an edition of some series, and a group's where one is given. */
    public void classify(Long eventId, Long groupId) {
        Event event = em.find(Event.class, eventId);
        EventSeries series = em.createNamedQuery(EventSeries.ALL, EventSeries.class)
                .getResultList()
                .get(0);
        event.classify(event.getKind(), series, null, groupId == null ? null : em.find(WorkGroup.class, groupId), null);
    }
}
