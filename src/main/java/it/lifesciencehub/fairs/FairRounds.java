package it.lifesciencehub.fairs;

import it.lifesciencehub.events.EventStatus;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reminds companies of what they have not handed in; each piece holds its stand, so that several nodes do it once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class FairRounds {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FairAccess access;

    @Inject
    private FairBook book;

    @Inject
    private FairMails mails;

    @Inject
    private FairTrail trail;

    @Inject
    private Clock clock;

    /** @return how many mails' worth of companies were reminded */
    int remind() {
        int reminded = 0;
        for (FairStand stand : em.createQuery(
                        "SELECT s FROM FairStand s JOIN FETCH s.event e WHERE e.status = :published AND e.endsAt > :now"
                                + " ORDER BY s.id",
                        FairStand.class)
                .setParameter("published", EventStatus.PUBLISHED)
                .setParameter("now", clock.instant())
                .getResultList()) {
            reminded += remind(access.lock(stand));
        }
        return reminded;
    }

    private int remind(FairStand stand) {
        List<FairItem> items = book.items(stand);
        List<FairHanded> handed = book.handed(stand);
        List<FairReminder> sent = book.reminders(stand);
        int reminded = 0;
        for (FairRequest company : book.companies(stand)) {
            for (ReminderKind kind : ReminderKind.values()) {
                List<FairItem> due = items.stream()
                        .filter(item -> isDue(company, item, kind, handed, sent))
                        .toList();
                if (!due.isEmpty()) {
                    remind(company, kind, due);
                    reminded++;
                }
            }
        }
        return reminded;
    }

    private boolean isDue(
            FairRequest company, FairItem item, ReminderKind kind, List<FairHanded> handed, List<FairReminder> sent) {
        LocalDate today = RomeTime.today(clock);
        HandedStatus status = handed.stream()
                .filter(one -> one.getRequest().equals(company) && one.getItem().equals(item))
                .map(FairHanded::getStatus)
                .findFirst()
                .orElse(null);
        return ItemPolicy.reminder(status, item.getDueOn(), today)
                        .filter(one -> one == kind)
                        .isPresent()
                && sent.stream().noneMatch(one -> one.isOf(company, item, kind));
    }

    private void remind(FairRequest company, ReminderKind kind, List<FairItem> due) {
        mails.remind(company, kind, due);
        List<String> names = new ArrayList<>();
        for (FairItem item : due) {
            em.persist(new FairReminder(company, item, kind, clock.instant()));
            names.add(item.getTitle().getIt());
        }
        em.flush();
        trail.record("fair.reminded", company, String.join(", ", names));
    }
}
