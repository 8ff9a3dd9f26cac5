package it.lifesciencehub.groups;

import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * Each morning: organisations whose people's mandates end soon are asked for a successor, {@value #EARLY} and
 * {@value #LATE} days before, once each time. The mandate notes how often it was asked, under its lock: on every node and
 * however often it runs, nobody is asked twice.
 */
@Singleton
@Startup
@DependsOn("Database")
public class MandateTerms {

    static final int EARLY = 60;
    static final int LATE = 14;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MandateBook book;

    @Inject
    private MandateMails mails;

    @Schedule(hour = "7", minute = "20", timezone = "Europe/Rome", persistent = false)
    void morning() {
        Caller.run(Identity.SYSTEM, () -> ask(book.today()));
    }

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
                mails.askForSuccessor(mandate);
                asked++;
            }
        }
        return asked;
    }
}
