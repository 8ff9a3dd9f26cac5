package it.lifesciencehub.mail;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Mails that came back, and the addresses that nothing more is sent to because of them. */
@Stateless
@Guarded
public class MailReturns {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<MailCameBack> cameBack;

    /**
     * A mail came back. Known by its return path, or else by its Message-ID together with its recipient: nobody but
     * those who had the mail in hand can say both. For good: the address is stopped; for the time being: it goes out
     * again after a pause.
     *
     * @return the mail's id; empty where the notice speaks of no mail of the hub
     */
    @Allow(Role.SYSTEM)
    public Optional<Long> returned(DeliveryNotice notice) {
        Optional<MailMessage> found = byToken(notice.returnToken()).or(() -> byMessageId(notice));
        found.ifPresent(mail -> {
            em.lock(mail, LockModeType.PESSIMISTIC_WRITE);
            mail.returned(clock.instant(), notice.detail(), notice.permanent());
            if (!notice.permanent()) {
                new MailDomains(em)
                        .heard(
                                Map.of(
                                        mail.getRecipientDomain(),
                                        notice.detail().isBlank() ? "4" : notice.detail()),
                                clock.instant());
            }
            if (notice.permanent()) {
                stop(mail, notice.detail());
                cameBack.fire(MailCameBack.of(mail));
            }
        });
        return found.map(MailMessage::getId);
    }

    private Optional<MailMessage> byToken(String token) {
        return token == null
                ? Optional.empty()
                : em.createQuery("SELECT m FROM MailMessage m WHERE m.returnToken = :token", MailMessage.class)
                        .setParameter("token", token)
                        .getResultStream()
                        .findFirst();
    }

    private Optional<MailMessage> byMessageId(DeliveryNotice notice) {
        if (notice.messageId() == null || notice.recipient() == null) {
            return Optional.empty();
        }
        return em.createQuery("SELECT m FROM MailMessage m WHERE m.messageId = :id", MailMessage.class)
                .setParameter("id", notice.messageId())
                .getResultStream()
                .filter(mail -> notice.recipient().equals(normalised(mail.getRecipientAddress())))
                .findFirst();
    }

    private void stop(MailMessage mail, String detail) {
        String address = normalised(mail.getRecipientAddress());
        if (isStopped(em, address)) {
            return;
        }
        em.persist(new StoppedAddress(address, detail, mail.getId(), clock.instant()));
        trail.record("mail.addressStopped", "MailMessage", mail.getId(), address, HeaderText.oneLine(detail, 300));
    }

    /** Addresses that nothing is sent to, the newest first, whose letters hold the words. */
    @Allow(Role.STAFF)
    public Page<StoppedAddressRow> stopped(String words, PageRequest request) {
        String like = SearchText.like(words);
        long total = em.createQuery(
                        "SELECT COUNT(s) FROM StoppedAddress s WHERE s.address LIKE :like ESCAPE '!'", Long.class)
                .setParameter("like", like)
                .getSingleResult();
        return new Page<>(
                em.createQuery(
                                "SELECT NEW it.lifesciencehub.mail.StoppedAddressRow(s.id, s.address, s.detail,"
                                        + " s.mailId, s.stoppedAt) FROM StoppedAddress s"
                                        + " WHERE s.address LIKE :like ESCAPE '!' ORDER BY s.stoppedAt DESC, s.id DESC",
                                StoppedAddressRow.class)
                        .setParameter("like", like)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                total,
                request);
    }

    /** Mails go to the address again; those that were not sent meanwhile stay unsent. */
    @Allow(Role.STAFF)
    public void release(Long id) {
        StoppedAddress stopped = Refusal.requireFound(id == null ? null : em.find(StoppedAddress.class, id));
        em.remove(stopped);
        trail.record(
                "mail.addressReleased", "MailMessage", stopped.getMailId(), stopped.getAddress(), stopped.getDetail());
    }

    static boolean isStopped(EntityManager em, String address) {
        return em.createQuery("SELECT COUNT(s) FROM StoppedAddress s WHERE s.address = :address", Long.class)
                        .setParameter("address", normalised(address))
                        .getSingleResult()
                > 0;
    }

    static String normalised(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
