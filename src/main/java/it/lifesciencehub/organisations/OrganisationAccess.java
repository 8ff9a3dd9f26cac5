package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Who may act for an organisation: staff, and people with a current affiliation as delegate of an active organisation.
 * Everybody else is told that there is no such organisation, whether there is one or not.
 */
@ApplicationScoped
public class OrganisationAccess {

    private static final String CURRENT =
            " FROM Affiliation a WHERE a.person.id = :person AND a.delegate = TRUE AND a.until IS NULL"
                    + " AND a.organisation.active = TRUE";

    @PersistenceContext
    private EntityManager em;

    /** Refuses unless the caller is staff or a current delegate of this organisation. */
    public void requireDelegateOf(Long organisationId) {
        Identity caller = Caller.current();
        if (!caller.staff() && !caller.signedIn()) {
            throw new Refusal(CommonReason.NOT_SIGNED_IN);
        }
        if (!caller.staff() && !isDelegateOf(organisationId)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
    }

    /**
     * Refuses unless the caller may say that this affiliation ends: the person, while it lasts, the organisation's
     * delegates and staff. Only the latter may see to what is left over afterwards.
     */
    public void requireMayEnd(Affiliation affiliation) {
        if (!affiliation.isCurrent() || !isOwn(affiliation)) {
            requireDelegateOf(affiliation.getOrganisation().getId());
        }
    }

    /** Whether the affiliation is the caller's. */
    public boolean isOwn(Affiliation affiliation) {
        return affiliation.getPerson().getId().equals(Caller.current().personId());
    }

    /** Whether the caller is a current delegate of this organisation; being staff does not make one. */
    public boolean isDelegateOf(Long organisationId) {
        Long personId = Caller.current().personId();
        return personId != null
                && organisationId != null
                && em.createQuery("SELECT COUNT(a)" + CURRENT + " AND a.organisation.id = :organisation", Long.class)
                                .setParameter("person", personId)
                                .setParameter("organisation", organisationId)
                                .getSingleResult()
                        > 0;
    }

    /** Whether somebody works there now, as a delegate or not; nobody does who is null. */
    public boolean worksAt(Long personId, Long organisationId) {
        return personId != null
                && em.createQuery(
                                        "SELECT COUNT(a) FROM Affiliation a WHERE a.person.id = :person"
                                                + " AND a.organisation.id = :organisation AND a.until IS NULL",
                                        Long.class)
                                .setParameter("person", personId)
                                .setParameter("organisation", organisationId)
                                .getSingleResult()
                        > 0;
    }

    /** Whether the caller works at an organisation whose membership is in force. */
    public boolean worksAtMember() {
        Long personId = Caller.current().personId();
        return personId != null
                && em.createQuery(
                                        "SELECT COUNT(a) FROM Affiliation a WHERE a.person.id = :person AND a.until IS NULL"
                                                + " AND a.organisation.membershipStatus IN :states",
                                        Long.class)
                                .setParameter("person", personId)
                                .setParameter("states", Organisation.IN_FORCE)
                                .getSingleResult()
                        > 0;
    }

    /** The active organisations that a person is a delegate of, by name. */
    public List<OrganisationName> organisationsOfDelegate(Long personId) {
        if (personId == null) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.OrganisationName(a.organisation.id,"
                                + " a.organisation.name)" + CURRENT
                                + " ORDER BY a.organisation.name, a.organisation.id",
                        OrganisationName.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
