package it.lifesciencehub.mail;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.HubSettings;
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
import java.util.List;

/**
 * Sending many mails once more: those that failed or were kept, except those that came back for good, whose address is
 * stopped, and those whose text is forgotten.
 */
@Stateless
@Guarded
public class MailAgainService {

    /** In one go; what is left can be sent with the next. */
    private static final int MOST = 2_000;

    private static final int MOST_REASONS = 10;
    private static final List<MailStatus> OPEN = List.of(MailStatus.FAILED, MailStatus.KEPT);
    private static final String FITTING = " FROM MailMessage m WHERE m.status IN :open AND m.textBody <> ''"
            + " AND m.searchText LIKE :like ESCAPE '!'";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private HubSettings settings;

    @Inject
    private AuditTrail trail;

    /** What would be sent, of the mails whose recipient or subject has the words. */
    @Allow(Role.STAFF)
    public MailAgain preview(String words) {
        List<MailAgain.Reason> reasons = fitting(
                        em.createQuery(
                                "SELECT NEW it.lifesciencehub.mail.MailAgain.Reason(m.lastError, COUNT(m))" + FITTING
                                        + " GROUP BY m.lastError ORDER BY COUNT(m) DESC",
                                MailAgain.Reason.class),
                        words)
                .setMaxResults(MOST_REASONS)
                .getResultList();
        return new MailAgain(
                fitting(em.createQuery("SELECT COUNT(m)" + FITTING, Long.class), words)
                        .getSingleResult(),
                reasons);
    }

    private static <T> TypedQuery<T> fitting(TypedQuery<T> query, String words) {
        return query.setParameter("open", OPEN).setParameter("like", SearchText.like(words));
    }

    /** Sends them; says how many. Those that somebody else has sent meanwhile are not sent twice. */
    @Allow(Role.STAFF)
    public int sendAll(String words) {
        if (settings.smtpHost().isEmpty()) {
            throw new Refusal(MailRefusal.NO_SERVER);
        }
        List<MailMessage> mails = fitting(
                        em.createQuery("SELECT m" + FITTING + " ORDER BY m.createdAt, m.id", MailMessage.class), words)
                .setMaxResults(MOST)
                .getResultList();
        mails.forEach(mail -> mail.sendAgain(clock.instant()));
        if (!mails.isEmpty()) {
            trail.record(
                    "mail.manySentAgain",
                    "MailMessage",
                    null,
                    Integer.toString(mails.size()),
                    HeaderText.oneLine(words == null ? "" : words, 200));
        }
        return mails.size();
    }
}
