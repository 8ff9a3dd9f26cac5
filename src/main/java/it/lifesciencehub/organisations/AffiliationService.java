package it.lifesciencehub.organisations;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What staff do with affiliations: everything that delegates do through {@link ColleagueService}, and for any person. */
@Stateless
@Guarded
public class AffiliationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AffiliationBook book;

    /** A person's affiliations, those that last first. */
    @Allow(Role.STAFF)
    public List<AffiliationRow> ofPerson(Long personId) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.AffiliationRow(a.id, o.id, o.name, a.jobTitle,"
                                + " a.jobFunction, a.delegate, a.since, a.until)"
                                + " FROM Affiliation a JOIN a.organisation o WHERE a.person.id = :person"
                                + " ORDER BY CASE WHEN a.until IS NULL THEN 0 ELSE 1 END, a.since DESC, a.id",
                        AffiliationRow.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Who worked at the organisation and has left, the last to leave first. */
    @Allow(Role.STAFF)
    public Page<FormerColleagueRow> former(Long organisationId, PageRequest request) {
        long total = em.createQuery(
                        "SELECT COUNT(a) FROM Affiliation a WHERE a.organisation.id = :organisation"
                                + " AND a.until IS NOT NULL",
                        Long.class)
                .setParameter("organisation", organisationId)
                .getSingleResult();
        List<FormerColleagueRow> rows = em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.FormerColleagueRow(a.id, p.id,"
                                + " CONCAT(p.givenName, ' ', p.familyName), e.address, a.jobTitle, a.jobFunction,"
                                + " a.since, a.until) FROM Affiliation a JOIN a.person p JOIN p.emails e"
                                + " WHERE a.organisation.id = :organisation AND a.until IS NOT NULL AND e.main = TRUE"
                                + " ORDER BY a.until DESC, a.id",
                        FormerColleagueRow.class)
                .setParameter("organisation", organisationId)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows, total, request);
    }

    /** @return the affiliation's id; a second current one with the same organisation is refused */
    @Allow(Role.STAFF)
    public Long affiliate(
            Long organisationId, Long personId, String jobTitle, JobFunction jobFunction, boolean delegate) {
        Organisation organisation = book.organisation(organisationId);
        Person person = Refusal.requireFound(personId == null ? null : em.find(Person.class, personId));
        if (book.current(organisation, person).isPresent()) {
            throw new Refusal(OrganisationReason.ALREADY_AFFILIATED);
        }
        Affiliation affiliation = book.begin(organisation, person, jobTitle, jobFunction);
        if (delegate) {
            book.makeDelegate(affiliation, true);
        }
        return affiliation.getId();
    }

    @Allow(Role.STAFF)
    public void end(Long affiliationId) {
        book.end(book.affiliation(affiliationId));
    }

    /** Makes the person a delegate and sends the mail that lets them sign in. */
    @Allow(Role.STAFF)
    public void inviteDelegate(Long affiliationId) {
        Affiliation affiliation = book.affiliation(affiliationId);
        book.makeDelegate(affiliation, true);
        book.invite(affiliation);
    }
}
