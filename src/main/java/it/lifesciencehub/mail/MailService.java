package it.lifesciencehub.mail;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The staff's view of the outbox. */
@Stateless
@Guarded
public class MailService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private HubSettings settings;

    @Inject
    private AuditTrail trail;

    /** Mails of one tab, newest first, whose recipient or subject has the words. */
    @Allow(Role.STAFF)
    public Page<MailRow> list(MailTab tab, String words, PageRequest request) {
        long total = filtered(em.createNamedQuery(MailMessage.COUNT, Long.class), tab, words)
                .getSingleResult();
        return new Page<>(
                filtered(em.createNamedQuery(MailMessage.ROWS, MailRow.class), tab, words)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                total,
                request);
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, MailTab tab, String words) {
        return query.setParameter("statuses", tab.statuses()).setParameter("like", SearchText.like(words));
    }

    /** All mails of a tab with the words, newest first. */
    @Allow(Role.STAFF)
    public List<Long> ids(MailTab tab, String words) {
        return filtered(em.createNamedQuery(MailMessage.IDS, Long.class), tab, words)
                .getResultList();
    }

    /** The rows of these mails, newest first. */
    @Allow(Role.STAFF)
    public List<MailRow> rows(List<Long> ids) {
        return em.createNamedQuery(MailMessage.ROWS_OF_IDS, MailRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** How many mails each tab holds. */
    @Allow(Role.STAFF)
    public Map<MailTab, Long> counts() {
        Map<MailStatus, Long> byStatus = new EnumMap<>(MailStatus.class);
        em.createQuery("SELECT m.status, COUNT(m) FROM MailMessage m GROUP BY m.status", Object[].class)
                .getResultList()
                .forEach(row -> byStatus.put((MailStatus) row[0], (Long) row[1]));
        Map<MailTab, Long> counts = new EnumMap<>(MailTab.class);
        for (MailTab tab : MailTab.values()) {
            counts.put(
                    tab,
                    tab.statuses().stream()
                            .mapToLong(status -> byStatus.getOrDefault(status, 0L))
                            .sum());
        }
        return counts;
    }

    /** Whether mails leave the hub; else they are kept. */
    @Allow(Role.STAFF)
    public boolean sends() {
        return settings.smtpHost().isPresent();
    }

    @Allow(Role.STAFF)
    public MailDetail find(Long id) {
        MailMessage mail = found(id);
        boolean readable = MailAccess.mayRead(mail);
        boolean forgotten = mail.getTextBody().isEmpty();
        return new MailDetail(
                mail.getId(),
                mail.getVersion(),
                mail.getMessageId(),
                mail.getKind(),
                mail.getRecipientName(),
                mail.getRecipientAddress(),
                mail.getReason(),
                mail.getLanguage(),
                mail.getSubject(),
                mail.getReplyTo(),
                readable ? mail.getTextBody() : null,
                readable ? mail.getCalendarBody() : null,
                mail.getCalendarMethod(),
                mail.getStatus(),
                mail.getSuppressedBecause(),
                mail.getAttempts(),
                mail.getCreatedAt(),
                mail.getSentAt(),
                mail.getNextAttemptAt(),
                mail.getLastError(),
                readable && !forgotten,
                forgotten,
                mail.isSendableAgain() && sends());
    }

    /** The HTML of a mail, with words for its code; refuses where the caller may not read what it says. */
    @Allow(Role.STAFF)
    public String html(Long id) {
        MailMessage mail = found(id);
        MailAccess.requireReadable(mail);
        return MailCode.inWords(mail.getHtmlBody());
    }

    /** @param version of the mail as the caller saw it: pressed twice, it goes out once */
    @Allow(Role.STAFF)
    public void sendAgain(Long id, long version) {
        MailMessage mail = found(id);
        mail.requireVersion(version);
        if (!sends()) {
            throw new Refusal(MailRefusal.NO_SERVER);
        }
        mail.sendAgain(clock.instant());
        trail.record("mail.sentAgain", "MailMessage", id, mail.getSubject(), mail.getRecipientAddress());
    }

    private MailMessage found(Long id) {
        return Refusal.requireFound(em.find(MailMessage.class, id));
    }
}
