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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The workers' side of the outbox. Each call is a short transaction of its own: no row is locked while a mail server is
 * spoken to. Any number of workers on any number of nodes may claim at once.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailQueue {

    /** As {@link MailMessage#delivered}, for many; what follows says whether their text is kept. */
    private static final String DELIVERED =
            "UPDATE MailMessage m SET m.status = it.lifesciencehub.mail.MailStatus.SENT, m.claimedUntil = NULL,"
                    + " m.attempts = m.attempts + 1, m.sentAt = :now, m.lastError = NULL, m.version = m.version + 1";

    private static final String FORGOTTEN = ", m.textBody = '', m.htmlBody = '', m.unsubscribeAddress = NULL";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MailSettings settings;

    @Inject
    private Event<MailCameBack> cameBack;

    /**
     * Claims up to so many mails that are due: those that a dead worker has left behind, then those to one person, then
     * those to many; of each domain no more than is good for it now. They come detached.
     */
    @Allow(Role.SYSTEM)
    public List<MailMessage> claim(int most) {
        return new MailClaim(em, settings, clock.instant()).claim(most);
    }

    /** What became of claimed mails, all in one transaction. */
    @Allow(Role.SYSTEM)
    public void note(List<MailOutcome> outcomes) {
        Instant now = clock.instant();
        noteDelivered(outcomes, false, DELIVERED, now);
        noteDelivered(outcomes, true, DELIVERED + FORGOTTEN, now);
        noteEach(
                outcomes.stream()
                        .filter(outcome -> outcome.kind() != MailOutcome.Kind.DELIVERED)
                        .collect(Collectors.toMap(MailOutcome::mailId, Function.identity())),
                now);
        // In the order of their names, as everybody locks them.
        Map<String, String> domains = new TreeMap<>();
        for (MailOutcome outcome : outcomes) {
            if (outcome.kind() == MailOutcome.Kind.DOMAIN_BUSY) {
                domains.put(outcome.domain(), outcome.error());
            } else if (outcome.kind() == MailOutcome.Kind.DELIVERED) {
                domains.putIfAbsent(outcome.domain(), "");
            }
        }
        new MailDomains(em).heard(domains, now);
    }

    /** Most mails: what they say, which is most of a row, is not read again. */
    private void noteDelivered(List<MailOutcome> outcomes, boolean secret, String change, Instant now) {
        List<Long> ids = outcomes.stream()
                .filter(outcome -> outcome.kind() == MailOutcome.Kind.DELIVERED && outcome.secret() == secret)
                .map(MailOutcome::mailId)
                .sorted()
                .toList();
        if (!ids.isEmpty()) {
            em.createQuery(change + " WHERE m.id IN :ids")
                    .setParameter("ids", ids)
                    .setParameter("now", now)
                    .executeUpdate();
        }
    }

    /** What this node had handed over before it was killed: those of them of which the database does not know yet. */
    @Allow(Role.SYSTEM)
    public int takenBefore(List<HandedOver.Taken> handedOver) {
        int unknown = 0;
        for (HandedOver.Taken taken : handedOver) {
            MailMessage mail = em.find(MailMessage.class, taken.mailId(), LockModeType.PESSIMISTIC_WRITE);
            if (mail != null && mail.getStatus() == MailStatus.SENDING && taken.isUnder(mail.getClaimedUntil())) {
                mail.delivered(clock.instant());
                unknown++;
            }
        }
        return unknown;
    }

    private void noteEach(Map<Long, MailOutcome> outcomes, Instant now) {
        if (outcomes.isEmpty()) {
            return;
        }
        em.createQuery("SELECT m FROM MailMessage m WHERE m.id IN :ids ORDER BY m.id", MailMessage.class)
                .setParameter("ids", outcomes.keySet())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .forEach(mail -> note(mail, outcomes.get(mail.getId()), now));
    }

    private void note(MailMessage mail, MailOutcome outcome, Instant now) {
        switch (outcome.kind()) {
            case DELIVERED -> mail.delivered(now);
            case LET_GO -> mail.letGo(outcome.claim());
            case DOMAIN_BUSY, FAILED -> mail.failed(outcome.claim(), now, outcome.error(), false);
            case REFUSED -> {
                mail.failed(outcome.claim(), now, outcome.error(), true);
                if (mail.getStatus() == MailStatus.FAILED) {
                    cameBack.fire(MailCameBack.of(mail));
                }
            }
        }
    }

    /** The mail server itself takes nothing: all wait a moment, and no mail is blamed. */
    @Allow(Role.SYSTEM)
    public void serverFailed(String error) {
        new MailDomains(em).server().failed(error, clock.instant());
    }

    /** Whether all mails wait for the mail server. */
    @Allow(Role.SYSTEM)
    public boolean serverRests() {
        return em.find(MailDomain.class, MailDomain.SERVER).isSlowed(clock.instant());
    }

    /** Where no mail server is set (any longer): nothing waits for one. Says how many mails were waiting. */
    @Allow(Role.SYSTEM)
    public int keepWaiting() {
        return em.createQuery("UPDATE MailMessage m SET m.status = :kept, m.version = m.version + 1"
                        + " WHERE m.status = :waiting")
                .setParameter("kept", MailStatus.KEPT)
                .setParameter("waiting", MailStatus.WAITING)
                .executeUpdate();
    }
}
