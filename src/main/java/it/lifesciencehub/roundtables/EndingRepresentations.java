package it.lifesciencehub.roundtables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * Reminds officers and staff of representations that end soon, {@value #EARLY} and {@value #LATE} days before, once each
 * time. The representation notes how often, under its lock: on every node and however often it runs, nobody is reminded
 * twice. In the caller's transaction.
 */
@ApplicationScoped
class EndingRepresentations {

    static final int EARLY = 60;
    static final int LATE = 14;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RoundtableMails mails;

    /** @return of how many they were reminded */
    int remind(LocalDate today) {
        return remind(today, today.plusDays(LATE), 2) + remind(today, today.plusDays(EARLY), 1);
    }

    private int remind(LocalDate today, LocalDate by, int time) {
        List<Representation> ending = em.createQuery(
                        "SELECT r FROM Representation r WHERE r.until > :today AND r.until <= :by AND r.reminded < :time"
                                + " AND r.body.active = TRUE ORDER BY r.until, r.id",
                        Representation.class)
                .setParameter("today", today)
                .setParameter("by", by)
                .setParameter("time", time)
                .getResultList();
        int reminded = 0;
        for (Representation representation : ending) {
            em.refresh(representation, LockModeType.PESSIMISTIC_WRITE);
            if (representation.getReminded() < time) {
                representation.remindedOf(time);
                mails.remindOfEnd(representation, today);
                reminded++;
            }
        }
        return reminded;
    }
}
