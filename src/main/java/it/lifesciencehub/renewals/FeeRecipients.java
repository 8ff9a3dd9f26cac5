package it.lifesciencehub.renewals;

import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.organisations.Affiliation;
import it.lifesciencehub.organisations.Organisation;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is written to about a member's fee: its delegates of now; else the organisation's own address. Remembers them for
 * the transaction, so that a run which has asked for many does not ask again with each mail.
 */
@TransactionScoped
class FeeRecipients implements Serializable {

    @PersistenceContext
    private transient EntityManager em;

    private final transient Map<Long, List<Recipient>> known = new HashMap<>();

    /** Empty where nobody can be written to. */
    List<Recipient> of(Long organisationId) {
        return of(List.of(organisationId)).get(organisationId);
    }

    /** By organisation, an empty list for one that nobody can be written to. Two queries, however many there are. */
    Map<Long, List<Recipient>> of(Collection<Long> organisationIds) {
        List<Long> unknown =
                organisationIds.stream().filter(id -> !known.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            Map<Long, List<Recipient>> found = find(unknown);
            unknown.forEach(id -> known.put(id, found.getOrDefault(id, List.of())));
        }
        return known;
    }

    private Map<Long, List<Recipient>> find(List<Long> organisationIds) {
        Map<Long, List<Recipient>> found = new HashMap<>();
        em.createQuery(
                        "SELECT a FROM Affiliation a JOIN FETCH a.person p JOIN FETCH p.emails"
                                + " WHERE a.organisation.id IN :ids AND a.delegate = TRUE AND a.until IS NULL"
                                + " ORDER BY a.id",
                        Affiliation.class)
                .setParameter("ids", organisationIds)
                .getResultStream()
                .distinct()
                .forEach(a -> found.computeIfAbsent(a.getOrganisation().getId(), id -> new ArrayList<>())
                        .add(a.getPerson().recipient()));
        em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.id IN :ids AND o.email IS NOT NULL AND o.email <> ''",
                        Organisation.class)
                .setParameter("ids", organisationIds)
                .getResultStream()
                .forEach(o -> found.putIfAbsent(o.getId(), List.of(o.recipient())));
        return found;
    }
}
