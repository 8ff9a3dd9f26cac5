package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Counts and lists what companies have brought before staff. */
@Stateless
@Guarded
public class CompanyQueueService {

    private static final String VACANT = " FROM Organisation o WHERE o.active = TRUE"
            + " AND EXISTS (SELECT f.id FROM Affiliation f WHERE f.organisation = o AND f.wasDelegate = TRUE)"
            + " AND NOT EXISTS (SELECT d.id FROM Affiliation d WHERE d.organisation = o AND d.delegate = TRUE"
            + " AND d.until IS NULL)";

    @PersistenceContext
    private EntityManager em;

    @Allow(Role.STAFF)
    public CompanyQueues counts() {
        return new CompanyQueues(
                em.createQuery("SELECT COUNT(p) FROM OrganisationProposal p WHERE p.status = :open", Long.class)
                        .setParameter("open", ProposalStatus.OPEN)
                        .getSingleResult(),
                em.createQuery("SELECT COUNT(r) FROM AffiliationRequest r WHERE r.status = :open", Long.class)
                        .setParameter("open", RequestStatus.OPEN)
                        .getSingleResult(),
                em.createQuery("SELECT COUNT(o)" + VACANT, Long.class).getSingleResult());
    }

    @Allow(Role.STAFF)
    public Page<VacancyRow> vacancies(PageRequest request) {
        long total = em.createQuery("SELECT COUNT(o)" + VACANT, Long.class).getSingleResult();
        List<VacancyRow> rows = em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.VacancyRow(o.id, o.name, o.email,"
                                + " (SELECT MAX(x.until) FROM Affiliation x WHERE x.organisation = o"
                                + " AND x.wasDelegate = TRUE),"
                                + " (SELECT COUNT(y.id) FROM Affiliation y WHERE y.organisation = o"
                                + " AND y.until IS NULL))" + VACANT + " ORDER BY o.name, o.id",
                        VacancyRow.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows, total, request);
    }
}
