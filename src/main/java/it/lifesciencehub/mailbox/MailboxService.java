package it.lifesciencehub.mailbox;

import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What staff see of the mailbox that the hub reads. */
@Stateless
@Guarded
public class MailboxService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HubSettings settings;

    /** What came in and concerned the hub, the newest first. */
    @Allow(Role.STAFF)
    public Page<IncomingRow> list(PageRequest request) {
        long total = em.createQuery("SELECT COUNT(i) FROM IncomingMail i", Long.class)
                .getSingleResult();
        return new Page<>(
                em.createQuery(
                                "SELECT NEW it.lifesciencehub.mailbox.IncomingRow(i.id, i.kind, i.sender, i.subject,"
                                        + " i.outcome, i.detail, i.receivedAt) FROM IncomingMail i"
                                        + " ORDER BY i.takenAt DESC, i.id DESC",
                                IncomingRow.class)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                total,
                request);
    }

    /** When the mailbox was last looked into, and what went wrong then. */
    @Allow(Role.STAFF)
    public MailboxState state() {
        MailboxReading reading = em.find(MailboxReading.class, MailboxReading.ONLY);
        return new MailboxState(settings.imapHost().isPresent(), reading.getLookedAt(), reading.getLastError());
    }
}
