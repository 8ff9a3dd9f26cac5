package it.lifesciencehub.travel;

import it.lifesciencehub.registrations.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is done for journeys without anybody pressing a button. Each piece locks its row and looks again, so that on every
 * node and however often it runs nobody is written to twice.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class TravelRounds {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TravelAccess access;

    @Inject
    private TravelBook book;

    @Inject
    private TravelPapers papers;

    @Inject
    private Travellers travellers;

    @Inject
    private TravelMails mails;

    @Inject
    private TravelTrail trail;

    @Inject
    private Clock clock;

    /** Reminds those who lack something, at most once a week and by day. @return how many */
    int remind() {
        int reminded = 0;
        for (Travel travel : coming("t.askedAt IS NOT NULL AND e.startsAt > :now")) {
            Map<Long, TravelSheet> sheets = book.sheets(travel);
            for (TravellerRow row : papers.rows(travel)) {
                TravelSheet sheet = sheets.get(row.registrationId());
                boolean due = sheet == null || isDue(travel, sheet);
                if (!row.complete() && due && remind(travel, row)) {
                    reminded++;
                }
            }
        }
        return reminded;
    }

    private boolean remind(Travel travel, TravellerRow row) {
        Registration registration = book.traveller(travel, row.registrationId());
        TravelSheet sheet = book.sheetOf(travel, registration);
        em.refresh(sheet, LockModeType.PESSIMISTIC_WRITE);
        if (!isDue(travel, sheet)) {
            return false;
        }
        mails.remind(travel, registration, row.lacks());
        sheet.reminded(clock.instant());
        return true;
    }

    private boolean isDue(Travel travel, TravelSheet sheet) {
        Instant last = later(sheet.getAskedAt(), sheet.getRemindedAt());
        return TravelPolicy.isToBeReminded(last, travel.getEvent().getStartsAt(), clock.instant());
    }

    private static Instant later(Instant one, Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    /** Tells of changes that staff left without telling, of sessions moved in the programme too. @return how many people */
    int tell() {
        int told = 0;
        for (Travel travel : coming("t.publishedAt IS NOT NULL AND e.endsAt > :now")) {
            access.lock(travel);
            if (TravelPolicy.isToBeTold(travel, clock.instant())) {
                int people = travellers.tell(travel);
                if (people > 0) {
                    trail.record("travel.told", travel, String.valueOf(people));
                }
                told += people;
            }
        }
        return told;
    }

    private List<Travel> coming(String which) {
        return em.createQuery(
                        "SELECT t FROM Travel t JOIN FETCH t.event e WHERE e.cancelledAt IS NULL AND " + which
                                + " ORDER BY t.id",
                        Travel.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Throws away what travellers gave for journeys whose time is up; the trail says how many values went. @return how many */
    int purge() {
        int purged = 0;
        for (Travel travel : em.createQuery(
                        "SELECT t FROM Travel t JOIN FETCH t.event e WHERE e.endsAt < :now AND t.purgedAt IS NULL"
                                + " ORDER BY t.id",
                        Travel.class)
                .setParameter("now", clock.instant())
                .getResultList()) {
            if (!TravelPolicy.isToBePurged(travel.getEvent().getEndsAt(), travel.getKeepDays(), clock.instant())) {
                continue;
            }
            access.lock(travel);
            if (travel.getPurgedAt() == null) {
                purged += purge(travel);
            }
        }
        return purged;
    }

    private int purge(Travel travel) {
        int values = 0;
        Map<Long, List<TravelDone>> done = book.done(travel);
        for (Map.Entry<Long, TravelSheet> sheet : book.sheets(travel).entrySet()) {
            values += travellers.empty(sheet.getValue(), done.getOrDefault(sheet.getKey(), List.of()));
        }
        travel.purged(values, clock.instant());
        trail.record("travel.purged-in-time", travel, String.valueOf(values));
        return values;
    }
}
