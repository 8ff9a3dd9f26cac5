package it.lifesciencehub.organisations;

import it.lifesciencehub.people.Person;
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
        return book.history(personId);
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

    /** Makes the person a delegate and sends the mail that lets them sign in. */
    @Allow(Role.STAFF)
    public void inviteDelegate(Long affiliationId) {
        Affiliation affiliation = book.affiliation(affiliationId);
        book.makeDelegate(affiliation, true);
        book.invite(affiliation);
    }
}
