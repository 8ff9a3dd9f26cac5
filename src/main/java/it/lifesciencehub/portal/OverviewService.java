package it.lifesciencehub.portal;

import it.lifesciencehub.applications.ApplicationStatus;
import it.lifesciencehub.events.EventStatus;
import it.lifesciencehub.mail.MailStatus;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Counts what waits for staff, over the features' own tables. */
@Stateless
@Guarded
public class OverviewService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Allow(Role.STAFF)
    public StaffOverview staff() {
        Object[] places = em.createQuery(
                        "SELECT SUM(p.requested), SUM(p.waiting) FROM EventPlaces p JOIN Event e ON e.id = p.eventId"
                                + " WHERE e.status = :published AND e.endsAt > :now",
                        Object[].class)
                .setParameter("published", EventStatus.PUBLISHED)
                .setParameter("now", clock.instant())
                .getSingleResult();
        Long drafts = em.createQuery("SELECT COUNT(e) FROM Event e WHERE e.status = :draft", Long.class)
                .setParameter("draft", EventStatus.DRAFT)
                .getSingleResult();
        Long failed = em.createQuery("SELECT COUNT(m) FROM MailMessage m WHERE m.status = :failed", Long.class)
                .setParameter("failed", MailStatus.FAILED)
                .getSingleResult();
        Long applications = em.createQuery(
                        "SELECT COUNT(a) FROM MembershipApplication a WHERE a.status = :submitted", Long.class)
                .setParameter("submitted", ApplicationStatus.SUBMITTED)
                .getSingleResult();
        return new StaffOverview(number(places[0]), number(places[1]), drafts, failed, applications);
    }

    /** A sum over no rows is null. */
    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
