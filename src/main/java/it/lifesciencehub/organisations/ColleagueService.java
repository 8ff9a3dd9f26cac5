package it.lifesciencehub.organisations;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonRegister;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * The people of one organisation, looked after by its delegates and by staff. Another company's people answer as not
 * found.
 */
@Stateless
@Guarded
public class ColleagueService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationAccess access;

    @Inject
    private OrganisationStanding standing;

    @Inject
    private Clock clock;

    @Inject
    private AffiliationBook book;

    @Inject
    private PersonRegister register;

    /** Who works there now, by family name. */
    @Allow({Role.PERSON, Role.STAFF})
    public List<ColleagueRow> colleagues(Long organisationId) {
        access.requireDelegateOf(organisationId);
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.ColleagueRow(a.id, p.id,"
                                + " CONCAT(p.givenName, ' ', p.familyName), e.address, a.jobTitle, a.jobFunction,"
                                + " a.delegate, CASE WHEN EXISTS (SELECT c.id FROM Account c WHERE c.person = p)"
                                + " THEN TRUE ELSE FALSE END)"
                                + " FROM Affiliation a JOIN a.person p JOIN p.emails e"
                                + " WHERE a.organisation.id = :organisation AND a.until IS NULL AND e.main = TRUE"
                                + " ORDER BY p.familyName, p.givenName, a.id",
                        ColleagueRow.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** Who worked there before, the last to leave first; at most two hundred. */
    @Allow({Role.PERSON, Role.STAFF})
    public List<FormerColleagueRow> former(Long organisationId) {
        access.requireDelegateOf(organisationId);
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.FormerColleagueRow(a.id, p.id,"
                                + " CONCAT(p.givenName, ' ', p.familyName), a.jobTitle, a.jobFunction, a.wasDelegate,"
                                + " a.since, a.until) FROM Affiliation a JOIN a.person p"
                                + " WHERE a.organisation.id = :organisation AND a.until IS NOT NULL"
                                + " ORDER BY a.until DESC, p.familyName, p.givenName, a.id",
                        FormerColleagueRow.class)
                .setParameter("organisation", organisationId)
                .setMaxResults(200)
                .getResultList();
    }

    /**
     * Adds a person. Somebody who is known by the address is taken as they are known, and somebody who works there
     * already stays as they are.
     *
     * @return the person's id
     */
    @Allow({Role.PERSON, Role.STAFF})
    public Long addColleague(Long organisationId, ColleagueCommand command) {
        access.requireDelegateOf(organisationId);
        Organisation organisation = book.organisation(organisationId);
        Person person = register.findOrCreate(command.given(), command.family(), command.email(), command.language());
        if (book.current(organisation, person).isEmpty()) {
            book.begin(organisation, person, command.jobTitle(), command.jobFunction());
        }
        standing.activeByItself(organisationId, clock.instant());
        return person.getId();
    }

    @Allow({Role.PERSON, Role.STAFF})
    public void changeJob(Long affiliationId, String jobTitle, JobFunction jobFunction) {
        book.workAs(require(affiliationId), jobTitle, jobFunction);
    }

    @Allow({Role.PERSON, Role.STAFF})
    public void makeDelegate(Long affiliationId, boolean delegate) {
        Affiliation affiliation = require(affiliationId);
        if (!delegate) {
            keepADelegate(affiliation);
        }
        book.makeDelegate(affiliation, delegate);
    }

    /** Sends the mail that lets a colleague sign in. */
    @Allow({Role.PERSON, Role.STAFF})
    public void invite(Long affiliationId) {
        book.invite(require(affiliationId));
    }

    /** The last delegate cannot step down, though they may leave the organisation. */
    private void keepADelegate(Affiliation affiliation) {
        if (affiliation.isDelegate() && !Caller.current().staff() && !book.hasOtherDelegate(affiliation)) {
            throw new Refusal(OrganisationReason.LAST_DELEGATE);
        }
    }

    /** The affiliation that the caller changes; whoever changes one is active for their organisation. */
    private Affiliation require(Long affiliationId) {
        Affiliation affiliation = book.affiliation(affiliationId);
        access.requireDelegateOf(affiliation.getOrganisation().getId());
        standing.activeByItself(affiliation.getOrganisation().getId(), clock.instant());
        return affiliation;
    }
}
