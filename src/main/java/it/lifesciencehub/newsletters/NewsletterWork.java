package it.lifesciencehub.newsletters;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.newsletters.NewsletterMails.Letter;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The transactions of sending: each takes the lock of its newsletter, writes the next mails into the outbox and remembers
 * how far it came. Killed in the middle, the part that was not committed is done again, and none twice.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class NewsletterWork {

    static final int PART = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NewsletterMails mails;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void plan(Long id, long version, Instant when) {
        Newsletter newsletter = locked(id);
        newsletter.requireVersion(version);
        Refusal.ofAny(NewsletterPolicy.missing(newsletter));
        newsletter.plan(when);
        record("newsletter.planned", newsletter, when.toString());
    }

    void stop(Long id, String why) {
        Newsletter newsletter = locked(id);
        newsletter.stop(clock.instant());
        record("newsletter.stopped", newsletter, why);
    }

    List<Long> working() {
        return em.createNamedQuery(Newsletter.WORKING, Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /**
     * Sends the next mails of a newsletter that is due.
     *
     * @param now the time that it is
     * @return whether there may be more now
     */
    boolean sendSome(Long id, Instant now) {
        Newsletter newsletter = locked(id);
        boolean due = newsletter.getState() == NewsletterState.PLANNED
                && !newsletter.getPlannedAt().isAfter(now);
        if (NewsletterPolicy.isNight(now) || !due && newsletter.getState() != NewsletterState.SENDING) {
            return false;
        }
        if (newsletter.getEvent() != null && !NewsletterCards.isPublic(newsletter.getEvent())) {
            newsletter.stop(now);
            record("newsletter.stopped", newsletter, "event");
            return false;
        }
        if (due) {
            newsletter.start(now);
            record("newsletter.started", newsletter, "");
        }
        List<Subscriber> next = em.createNamedQuery(Subscriber.NEXT, Subscriber.class)
                .setParameter("from", newsletter.getSentUpTo())
                .setParameter("topics", newsletter.getTopics())
                .setMaxResults(PART)
                .getResultList();
        send(newsletter, next, now);
        if (next.size() < PART) {
            newsletter.finish(now);
            record("newsletter.finished", newsletter, "");
        }
        return next.size() == PART;
    }

    private void send(Newsletter newsletter, List<Subscriber> to, Instant now) {
        if (to.isEmpty()) {
            return;
        }
        Map<Language, Letter> letters = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            letters.put(language, Letter.of(newsletter, language));
        }
        Set<String> stopped = stopped(to.stream().map(Subscriber::getAddress).toList());
        for (Subscriber subscriber : to) {
            boolean out = stopped.contains(subscriber.getAddress());
            String token = out ? null : Secrets.link();
            NewsletterDelivery delivery =
                    new NewsletterDelivery(newsletter, subscriber, out ? null : Secrets.hash(token), now);
            em.persist(delivery);
            if (!out) {
                outbox.add(mails.letter(
                        delivery,
                        subscriber.recipient(),
                        letters.get(subscriber.recipient().language()),
                        token));
            }
        }
        newsletter.sentUpTo(to.get(to.size() - 1).getId());
    }

    private Set<String> stopped(List<String> addresses) {
        return new HashSet<>(
                em.createQuery("SELECT a.address FROM StoppedAddress a WHERE a.address IN :addresses", String.class)
                        .setParameter("addresses", addresses)
                        .getResultList());
    }

    private Newsletter locked(Long id) {
        Newsletter newsletter =
                Refusal.requireFound(id == null ? null : em.find(Newsletter.class, id, LockModeType.PESSIMISTIC_WRITE));
        em.refresh(newsletter, LockModeType.PESSIMISTIC_WRITE);
        return newsletter;
    }

    private void record(String action, Newsletter newsletter, String detail) {
        trail.record(
                action,
                "Newsletter",
                newsletter.getId(),
                newsletter.getSubject().getIt(),
                detail);
    }
}
