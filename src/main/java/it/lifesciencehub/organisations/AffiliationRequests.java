package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

/** Finds requests; only for the services of this feature, which decide who may. */
@ApplicationScoped
class AffiliationRequests {

    private static final String ROWS = "SELECT NEW it.lifesciencehub.organisations.AffiliationRequestRow(r.id, p.id,"
            + " CONCAT(p.givenName, ' ', p.familyName), e.address, o.id, r.organisationName, r.jobTitle,"
            + " r.jobFunction, r.from, r.status, r.askedAt, r.reason) FROM AffiliationRequest r"
            + " JOIN r.person p JOIN p.emails e LEFT JOIN r.organisation o WHERE e.main = TRUE AND ";

    @PersistenceContext
    private EntityManager em;

    TypedQuery<AffiliationRequestRow> rows(String where) {
        return em.createQuery(ROWS + where, AffiliationRequestRow.class);
    }

    /** The request as it is now, locked until the transaction ends. */
    AffiliationRequest locked(Long id) {
        AffiliationRequest request = Refusal.requireFound(id == null ? null : em.find(AffiliationRequest.class, id));
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    AffiliationRequest find(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(AffiliationRequest.class, id));
    }
}
