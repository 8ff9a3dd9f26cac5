package it.lifesciencehub.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks organisations whose people's mandates end soon for a successor, {@value #EARLY} and {@value #LATE} days before,
 * once each time. The mandate notes how often it was asked, under its lock: on every node and however often it runs,
 * nobody is asked twice. In the caller's transaction.
 */
@ApplicationScoped
class MandateSuccession {

    static final int EARLY = 60;
    static final int LATE = 14;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SuccessorMails mails;

    /** @return how many were asked for */
    int ask(LocalDate today) {
        return ask(today, today.plusDays(LATE), 2) + ask(today, today.plusDays(EARLY), 1);
    }

    private int ask(LocalDate today, LocalDate by, int time) {
        List<Mandate> ending = em.createQuery(
                        "SELECT m FROM Mandate m WHERE m.until BETWEEN :today AND :by AND m.successorAsked < :time"
                                + " AND m.role IN :roles AND m.organisation IS NOT NULL ORDER BY m.until, m.id",
                        Mandate.class)
                .setParameter("today", today)
                .setParameter("by", by)
                .setParameter("time", time)
                .setParameter("roles", List.of(MandateRole.DELEGATE, MandateRole.ALTERNATE))
                .getResultList();
        int asked = 0;
        for (Mandate mandate : ending) {
            em.refresh(mandate, LockModeType.PESSIMISTIC_WRITE);
            if (mandate.getSuccessorAsked() < time) {
                mandate.askedForSuccessor(time);
                mails.ask(mandate);
                asked++;
            }
        }
        return asked;
    }
}
