package it.lifesciencehub.mail;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.mail.MailDeliveryView.DomainRow;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The staff's view of how mails leave. */
@Stateless
@Guarded
public class MailDeliveryService {

    private static final int MOST_SLOWED = 50;
    private static final int MOST_WAITING = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MailSettings settings;

    @Inject
    private MailSigning signing;

    @Inject
    private AuditTrail trail;

    @Allow(Role.STAFF)
    public MailDeliveryView view() {
        Optional<SmtpServer> server = settings.server(null);
        Optional<DkimKey> key = signing.key();
        MailDomain state = em.find(MailDomain.class, MailDomain.SERVER);
        boolean fails = server.isPresent() && state.getFailures() > 0;
        return new MailDeliveryView(
                server.map(SmtpServer::toString).orElse(null),
                server.map(SmtpServer::isEncrypted).orElse(false),
                fails ? state.getLastError() : null,
                fails ? state.getFailingSince() : null,
                signing.fault().orElse(null),
                key.map(DkimKey::recordName).orElse(null),
                key.map(DkimKey::record).orElse(null),
                settings.connections(),
                settings.rates().ofOthers(),
                settings.rates().named(),
                domains());
    }

    /** Those that take nothing, the longest pause first, then those that most mails wait for. */
    private List<DomainRow> domains() {
        Map<String, Long> waiting = new LinkedHashMap<>();
        em.createQuery(
                        "SELECT m.recipientDomain, COUNT(m) FROM MailMessage m WHERE m.status = :waiting"
                                + " GROUP BY m.recipientDomain ORDER BY COUNT(m) DESC",
                        Object[].class)
                .setParameter("waiting", MailStatus.WAITING)
                .setMaxResults(MOST_WAITING)
                .getResultList()
                .forEach(row -> waiting.put((String) row[0], (Long) row[1]));
        List<DomainRow> rows = new ArrayList<>();
        for (MailDomain domain : em.createQuery(
                        "SELECT d FROM MailDomain d WHERE d.failures > 0 AND d.id <> :server ORDER BY d.slowedUntil DESC",
                        MailDomain.class)
                .setParameter("server", MailDomain.SERVER)
                .setMaxResults(MOST_SLOWED)
                .getResultList()) {
            Long mails = waiting.remove(domain.getDomain());
            rows.add(new DomainRow(
                    domain.getId(),
                    domain.getDomain(),
                    mails == null ? 0 : mails,
                    settings.rates().of(domain.getDomain()),
                    domain.getLastError(),
                    domain.getFailingSince(),
                    domain.getSlowedUntil()));
        }
        waiting.forEach((name, mails) ->
                rows.add(new DomainRow(null, name, mails, settings.rates().of(name), null, null, null)));
        return rows;
    }

    /** The next mail to this domain tries at once. */
    @Allow(Role.STAFF)
    public void tryNow(Long id) {
        MailDomain domain =
                Refusal.requireFound(id == null ? null : em.find(MailDomain.class, id, LockModeType.PESSIMISTIC_WRITE));
        domain.tryNow();
        trail.record("mail.domainTried", "MailDomain", id, domain.getDomain(), domain.getLastError());
    }
}
