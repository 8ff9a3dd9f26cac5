package it.lifesciencehub.mail;

import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The workers' side of the outbox. Each call is a short transaction of its own: no row is locked while a mail server is
 * spoken to. Any number of workers on any number of nodes may claim at once.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailQueue {

    /** How long a worker may keep what it has claimed. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<MailCameBack> cameBack;

    /** Claims up to so many mails that are due, and those that a dead worker has left behind. They come detached. */
    @Allow(Role.SYSTEM)
    public List<MailMessage> claim(int most) {
        Instant now = clock.instant();
        Instant until = now.plus(CLAIM);
        List<Long> ids = new ArrayList<>(locked(MailMessage.LEFT_BEHIND, now, most));
        if (ids.size() < most) {
            ids.addAll(locked(MailMessage.DUE, now, most - ids.size()));
        }
        List<MailMessage> claimed = new ArrayList<>();
        for (Long id : ids) {
            MailMessage mail = em.find(MailMessage.class, id);
            mail.claim(now, until);
            claimed.add(mail);
        }
        return claimed;
    }

    private List<Long> locked(String query, Instant now, int most) {
        List<?> ids = em.createNamedQuery(query)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, most)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    @Allow(Role.SYSTEM)
    public void delivered(Long id) {
        locked(id).delivered(clock.instant());
    }

    /** @param claim when the claim of the worker that failed ends */
    @Allow(Role.SYSTEM)
    public void failed(Long id, Instant claim, String error, boolean forGood) {
        MailMessage mail = locked(id);
        mail.failed(claim, clock.instant(), error, forGood);
        if (forGood && mail.getStatus() == MailStatus.FAILED) {
            cameBack.fire(MailCameBack.of(mail));
        }
    }

    private MailMessage locked(Long id) {
        return em.find(MailMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Where no mail server is set (any longer): nothing waits for one. Says how many mails were waiting. */
    @Allow(Role.SYSTEM)
    public int keepWaiting() {
        return em.createNamedQuery(MailMessage.KEEP_WAITING).executeUpdate();
    }
}
