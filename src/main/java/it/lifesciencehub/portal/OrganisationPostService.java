package it.lifesciencehub.portal;

import it.lifesciencehub.accounts.TokenPurpose;
import it.lifesciencehub.mail.MailRow;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who of an organisation is invited to use the hub, and what was written to its people. */
@Stateless
@Guarded
public class OrganisationPostService {

    /** Each with the link that was sent last: ids grow with time. */
    private static final String INVITED = " FROM AccountToken t, Affiliation a JOIN a.person p JOIN p.emails e"
            + " WHERE t.person = p AND t.purpose = :activation AND t.usedAt IS NULL"
            + " AND a.organisation.id = :organisation AND a.until IS NULL AND e.main = TRUE"
            + " AND NOT EXISTS (SELECT c.id FROM Account c WHERE c.person = p)"
            + " AND t.id = (SELECT MAX(x.id) FROM AccountToken x WHERE x.person = p AND x.purpose = :activation"
            + " AND x.usedAt IS NULL)";

    /**
     * Mails to people while they worked there, and mails about the organisation itself. Native: as a union each half
     * finds its rows by an index, where an OR would read every mail there is.
     */
    private static final String MAILS = " FROM (SELECT m.id AS id, m.created_at AS written FROM affiliation a"
            + " JOIN mail_message m ON m.person_id = a.person_id"
            + " AND (a.until_date IS NULL OR m.created_at < a.until_date + INTERVAL '1' DAY)"
            + " WHERE a.organisation_id = ?1 UNION SELECT m.id, m.created_at FROM mail_message m"
            + " WHERE m.subject_type = 'Organisation' AND m.subject_id = ?2) found";

    @PersistenceContext
    private EntityManager em;

    /** People without an account who hold a link; whose was sent last comes first. */
    @Allow(Role.STAFF)
    public List<OpenInvitation> open(Long organisationId) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.portal.OpenInvitation(a.id, p.id,"
                                + " CONCAT(p.givenName, ' ', p.familyName), e.address, t.createdAt,"
                                + " t.expiresAt)" + INVITED + " ORDER BY t.createdAt DESC, a.id",
                        OpenInvitation.class)
                .setParameter("activation", TokenPurpose.ACCOUNT_ACTIVATION)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** How many people {@link #open} names. */
    @Allow(Role.STAFF)
    public long countOpen(Long organisationId) {
        return em.createQuery("SELECT COUNT(p.id)" + INVITED, Long.class)
                .setParameter("activation", TokenPurpose.ACCOUNT_ACTIVATION)
                .setParameter("organisation", organisationId)
                .getSingleResult();
    }

    /** Newest first. */
    @Allow(Role.STAFF)
    public Page<MailRow> mails(Long organisationId, PageRequest request) {
        long total = ((Number) em.createNativeQuery("SELECT COUNT(*)" + MAILS)
                        .setParameter(1, organisationId)
                        .setParameter(2, organisationId)
                        .getSingleResult())
                .longValue();
        List<Long> ids = NativeIds.of(em.createNativeQuery("SELECT id" + MAILS
                        + " ORDER BY written DESC, id DESC LIMIT " + request.size() + " OFFSET " + request.offset())
                .setParameter(1, organisationId)
                .setParameter(2, organisationId)
                .getResultList());
        if (ids.isEmpty()) {
            return new Page<>(List.of(), total, request);
        }
        Map<Long, MailRow> rows = em
                .createQuery(
                        "SELECT NEW it.lifesciencehub.mail.MailRow(m.id, m.kind, m.recipientName, m.recipientAddress,"
                                + " m.subject, m.status, m.attempts, m.createdAt, m.sentAt, m.nextAttemptAt)"
                                + " FROM MailMessage m WHERE m.id IN :ids",
                        MailRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(MailRow::id, Function.identity()));
        return new Page<>(ids.stream().map(rows::get).toList(), total, request);
    }
}
