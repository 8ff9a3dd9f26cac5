package it.lifesciencehub.positions;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The organisations whose membership is in force. */
@ApplicationScoped
class MemberCircle {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationAccess organisations;

    List<OrganisationName> all() {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.OrganisationName(o.id, o.name) FROM Organisation o"
                                + " WHERE o.membershipStatus IN :states AND o.active = TRUE ORDER BY o.name, o.id",
                        OrganisationName.class)
                .setParameter("states", Organisation.IN_FORCE)
                .getResultList();
    }

    /** Whether the caller is delegate of a member, or staff. */
    boolean includesCaller() {
        return Caller.current().staff()
                || organisations.organisationsOfDelegate(Caller.current().personId()).stream()
                        .anyMatch(one -> em.find(Organisation.class, one.id()).isMember());
    }
}
