package it.lifesciencehub.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What is left of a journey in the tables. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class TravelScene {

    @PersistenceContext
    private EntityManager em;

    public long values(Long eventId) {
        return em.createQuery("SELECT COUNT(v) FROM TravelValue v WHERE v.sheet.travel.event.id = :event", Long.class)
                .setParameter("event", eventId)
                .getSingleResult();
    }

    /** All that stands in the table of values, as text. */
    public String sealed(Long eventId) {
        return em.createQuery("SELECT v.sealed FROM TravelValue v WHERE v.sheet.travel.event.id = :event", String.class)
                .setParameter("event", eventId)
                .getResultList()
                .toString();
    }

    /** How many entries of the trail there are of this action at the journey of this event. */
    public long trail(Long eventId, String action) {
        return em.createQuery(
                        "SELECT COUNT(a) FROM AuditEntry a, Travel t WHERE t.event.id = :event AND a.action = :action"
                                + " AND a.subjectType = 'Travel' AND a.subjectId = t.id",
                        Long.class)
                .setParameter("event", eventId)
                .setParameter("action", action)
                .getSingleResult();
    }
}
