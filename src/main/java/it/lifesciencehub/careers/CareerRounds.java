package it.lifesciencehub.careers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * What happens at career days by itself: those who are late are reminded before each deadline, and what is known of
 * students, teachers and contacts is thrown away when its time is up; how many they were stays.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class CareerRounds {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CareerAccess access;

    @Inject
    private CareerBook book;

    @Inject
    private CareerMails mails;

    @Inject
    private CareerReminders reminders;

    @Inject
    private CareerTrail trail;

    @Inject
    private Clock clock;

    /** @return to how many was written */
    int remind() {
        return remind(clock.instant());
    }

    int remind(Instant now) {
        int told = 0;
        for (CareerDay day : em.createQuery(
                        "SELECT d FROM CareerDay d JOIN FETCH d.event e WHERE e.startsAt > :now AND d.ordersUntil > :now"
                                + " AND d.publishedAt IS NULL AND e.publishedAt IS NOT NULL AND e.cancelledAt IS NULL"
                                + " ORDER BY d.id",
                        CareerDay.class)
                .setParameter("now", now)
                .getResultList()) {
            access.lock(day);
            if (CareerPolicy.mayRemind(CareerPolicy.deadline(day, access.phase(day)), day.getRemindedUntil(), now)) {
                int written = reminders.write(day);
                trail.record("career.reminded", day, String.valueOf(written));
                told += written;
            }
        }
        return told;
    }

    /** @return how many days */
    int purge() {
        int purged = 0;
        for (CareerDay day : em.createQuery(
                        "SELECT d FROM CareerDay d JOIN FETCH d.event e WHERE e.endsAt < :now AND d.purgedAt IS NULL"
                                + " ORDER BY d.id",
                        CareerDay.class)
                .setParameter("now", clock.instant())
                .getResultList()) {
            if (CareerPolicy.isToBePurged(day.getEvent().getEndsAt(), day.getKeepDays(), clock.instant())) {
                access.lock(day);
                if (day.getPurgedAt() == null) {
                    purge(day);
                    purged++;
                }
            }
        }
        return purged;
    }

    private void purge(CareerDay day) {
        List<CareerStudent> students = book.students(day);
        int seats = book.seats(day).size();
        day.purge(students.size(), seats, clock.instant());
        for (CareerClass one : book.classes(day)) {
            mails.revoke("schoolClass", one.getId());
            one.purge();
        }
        for (CareerCompany company : book.allCompanies(day)) {
            mails.revoke("company", company.getId());
            company.purge();
        }
        book.remove(students);
        trail.record("career.purged-in-time", day, String.valueOf(students.size()));
    }
}
