package it.lifesciencehub.groups;

import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Each night: organisations with a mandate that began or ended since yesterday get their standing anew. Twice does no
 * harm, so every node may do it.
 */
@Singleton
@Startup
@DependsOn("Database")
public class MandateCalendar {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MandateBook book;

    @Schedule(hour = "0", minute = "10", timezone = "Europe/Rome", persistent = false)
    void turn() {
        Caller.run(Identity.SYSTEM, this::refresh);
    }

    private void refresh() {
        List<Long> touched = em.createQuery(
                        "SELECT DISTINCT m.organisation.id FROM Mandate m WHERE m.organisation IS NOT NULL"
                                + " AND (m.since = :today OR m.until = :yesterday) ORDER BY m.organisation.id",
                        Long.class)
                .setParameter("today", book.today())
                .setParameter("yesterday", book.today().minusDays(1))
                .getResultList();
        touched.forEach(book::refreshStanding);
    }
}
