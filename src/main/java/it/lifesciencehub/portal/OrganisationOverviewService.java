package it.lifesciencehub.portal;

import it.lifesciencehub.dossiers.FollowUpRow;
import it.lifesciencehub.dossiers.NoteService;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** The first page about an organisation, over the features' own tables: as many queries as there are parts on it. */
@Stateless
@Guarded
public class OrganisationOverviewService {

    private static final int EVENTS = 5;
    private static final int NOTES = 3;
    private static final int DELEGATES = 10;
    private static final int SUBSIDIARIES = 30;
    private static final List<RegistrationStatus> STANDING = Arrays.stream(RegistrationStatus.values())
            .filter(RegistrationStatus::isActive)
            .toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @EJB
    private NoteService notes;

    @EJB
    private OrganisationPostService post;

    @Allow(Role.STAFF)
    public OrganisationOverview of(Long id) {
        OrganisationKey key = Refusal.requireFound(first(
                "SELECT NEW it.lifesciencehub.portal.OrganisationKey(o.id, o.name, o.acronym, o.kind, o.sizeClass,"
                        + " (SELECT COUNT(s) FROM Organisation x JOIN x.sectors s WHERE x.id = o.id), o.vatNumber,"
                        + " o.certifiedEmail, o.recipientCode, o.email, o.phone, o.website, o.address, o.postcode,"
                        + " o.municipality, o.province, o.country, o.lastActivityAt, p.id, p.name, t.id, t.name)"
                        + " FROM Organisation o LEFT JOIN o.parent p LEFT JOIN p.parent t WHERE o.id = :id",
                OrganisationKey.class,
                id));
        List<DelegateRow> delegates = delegates(id);
        MembershipCard membership = membership(id);
        return new OrganisationOverview(
                key,
                MissingData.of(key, delegates),
                delegates,
                subsidiaries(id),
                membership,
                membership == null ? null : term(membership.id()),
                places(id),
                notes.list(id, new PageRequest(1, NOTES)).rows(),
                followUps(id),
                post.countOpen(id),
                RomeTime.today(clock));
    }

    private List<DelegateRow> delegates(Long id) {
        return query(
                        "SELECT NEW it.lifesciencehub.portal.DelegateRow(a.id, p.id,"
                                + " CONCAT(p.givenName, ' ', p.familyName), e.address, p.phone, a.jobTitle,"
                                + " CASE WHEN EXISTS (SELECT c.id FROM Account c WHERE c.person = p) THEN TRUE"
                                + " ELSE FALSE END) FROM Affiliation a JOIN a.person p JOIN p.emails e"
                                + " WHERE a.organisation.id = :id AND a.until IS NULL AND a.delegate = TRUE"
                                + " AND e.main = TRUE ORDER BY p.familyName, p.givenName, a.id",
                        DelegateRow.class,
                        id)
                .setMaxResults(DELEGATES)
                .getResultList();
    }

    private List<OrganisationName> subsidiaries(Long id) {
        return query(
                        "SELECT NEW it.lifesciencehub.organisations.OrganisationName(o.id, o.name)"
                                + " FROM Organisation o WHERE o.parent.id = :id ORDER BY o.name, o.id",
                        OrganisationName.class,
                        id)
                .setMaxResults(SUBSIDIARIES)
                .getResultList();
    }

    private MembershipCard membership(Long id) {
        return first(
                "SELECT NEW it.lifesciencehub.portal.MembershipCard(m.id, m.status, c.name.it, c.name.en,"
                        + " m.enteredOn, m.endsOn) FROM Membership m JOIN m.category c"
                        + " WHERE m.organisation.id = :id ORDER BY m.enteredOn DESC, m.id DESC",
                MembershipCard.class,
                id);
    }

    private TermCard term(Long membershipId) {
        return first(
                "SELECT NEW it.lifesciencehub.portal.TermCard(t.startsOn, t.endsOn, t.fee, t.status, t.dueOn,"
                        + " t.paidOn) FROM MembershipTerm t WHERE t.membership.id = :id"
                        + " AND t.status <> it.lifesciencehub.membership.TermStatus.CANCELLED"
                        + " ORDER BY t.startsOn DESC, t.id DESC",
                TermCard.class,
                membershipId);
    }

    private List<NextPlaces> places(Long id) {
        return query(
                        "SELECT NEW it.lifesciencehub.portal.NextPlaces(e.id, e.title.it, e.title.en, e.startsAt,"
                                + " COUNT(r)) FROM Registration r JOIN r.event e WHERE r.organisation.id = :id"
                                + " AND r.status IN :standing AND e.endsAt > :now"
                                + " GROUP BY e.id, e.title.it, e.title.en, e.startsAt ORDER BY e.startsAt, e.id",
                        NextPlaces.class,
                        id)
                .setParameter("standing", STANDING)
                .setParameter("now", clock.instant())
                .setMaxResults(EVENTS)
                .getResultList();
    }

    private List<FollowUpRow> followUps(Long id) {
        return query(
                        "SELECT NEW it.lifesciencehub.dossiers.FollowUpRow(n.id, o.id, o.name, n.text, n.author,"
                                + " n.followUpOn) FROM Note n JOIN n.organisation o WHERE o.id = :id"
                                + " AND n.followUpOn IS NOT NULL AND n.doneAt IS NULL ORDER BY n.followUpOn, n.id",
                        FollowUpRow.class,
                        id)
                .setMaxResults(EVENTS)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, Long id) {
        return em.createQuery(jpql, type).setParameter("id", id);
    }

    private <T> T first(String jpql, Class<T> type, Long id) {
        List<T> rows = query(jpql, type, id).setMaxResults(1).getResultList();
        return rows.isEmpty() ? null : rows.get(0);
    }
}
