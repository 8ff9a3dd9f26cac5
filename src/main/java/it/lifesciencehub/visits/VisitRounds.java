package it.lifesciencehub.visits;

import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * What is done for visits without anybody pressing a button. Each piece locks its row and looks again, so that on every
 * node and however often it runs nobody is written to twice.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class VisitRounds {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VisitAccess access;

    @Inject
    private Visitors visitors;

    @Inject
    private VisitorForms forms;

    @Inject
    private VisitMails mails;

    @Inject
    private VisitTrail trail;

    @Inject
    private Clock clock;

    /** Tells hosts of the requests that came since they were last told. @return to how many visits' hosts was written */
    int digest() {
        int told = 0;
        for (Visit visit : coming()) {
            em.refresh(visit, LockModeType.PESSIMISTIC_WRITE);
            Instant since = visit.getToldAt();
            boolean news = visitors.of(visit).stream()
                    .anyMatch(row ->
                            row.requested() && (since == null || row.since().isAfter(since)));
            if (news) {
                forms.tell(visit);
                told++;
            }
        }
        return told;
    }

    private List<Visit> coming() {
        return em.createQuery(
                        "SELECT v FROM Visit v JOIN FETCH v.event e WHERE e.startsAt > :now"
                                + " AND EXISTS (SELECT p.eventId FROM EventPlaces p WHERE p.eventId = e.id"
                                + " AND p.requested > 0) ORDER BY v.id",
                        Visit.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .filter(access::works)
                .toList();
    }

    /** Reminds those who have given nothing, once, some days before the last day. @return how many */
    int remind() {
        int reminded = 0;
        for (VisitorForm form : em.createQuery(
                        "SELECT f FROM VisitorForm f JOIN FETCH f.visit v JOIN FETCH v.event e"
                                + " WHERE f.answeredAt IS NULL AND f.remindedAt IS NULL AND e.startsAt > :now"
                                + " AND f.registration.status = :confirmed ORDER BY f.id",
                        VisitorForm.class)
                .setParameter("now", clock.instant())
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getResultList()) {
            if (!access.works(form.getVisit())
                    || !VisitPolicy.isToBeReminded(form.getVisit().dataDue(), RomeTime.today(clock))) {
                continue;
            }
            em.refresh(form, LockModeType.PESSIMISTIC_WRITE);
            if (form.getAnsweredAt() == null && form.getRemindedAt() == null) {
                mails.askForData(form, "reminder");
                form.reminded(clock.instant());
                reminded++;
            }
        }
        return reminded;
    }

    /** Throws away the data of visits whose time is up; the trail says how many values went. @return how many */
    int purge() {
        int purged = 0;
        for (Visit visit : em.createQuery(
                        "SELECT v FROM Visit v JOIN FETCH v.event e WHERE e.endsAt < :now AND EXISTS"
                                + " (SELECT x.id FROM VisitorValue x WHERE x.form.visit = v) ORDER BY v.id",
                        Visit.class)
                .setParameter("now", clock.instant())
                .getResultList()) {
            if (VisitPolicy.isToBePurged(visit.getEvent().getEndsAt(), visit.getKeepDays(), clock.instant())) {
                purged += purge(visit);
            }
        }
        return purged;
    }

    private int purge(Visit visit) {
        em.refresh(visit, LockModeType.PESSIMISTIC_WRITE);
        List<VisitorValue> values = forms.values(visit);
        values.forEach(value -> {
            value.getForm().purged(clock.instant());
            em.remove(value);
        });
        if (!values.isEmpty()) {
            trail.record("visitor-data.purged-in-time", visit, String.valueOf(values.size()));
        }
        return values.size();
    }
}
