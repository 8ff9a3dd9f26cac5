package it.lifesciencehub.careers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Throws away what is known of students when its time is up; how many they were stays. */
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
    private CareerTrail trail;

    @Inject
    private Clock clock;

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
        book.remove(students);
        trail.record("career.purged-in-time", day, String.valueOf(students.size()));
    }
}
