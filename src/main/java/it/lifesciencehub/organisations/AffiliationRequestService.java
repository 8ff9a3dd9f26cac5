package it.lifesciencehub.organisations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
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

/** Delegates and staff answer those who say that they work for an organisation. */
@Stateless
@Guarded
public class AffiliationRequestService {

    private static final int MAX_REASON = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AffiliationRequests requests;

    @Inject
    private OrganisationAccess access;

    @Inject
    private AffiliationBook book;

    @Inject
    private CompanyMails mails;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What waits for an answer of this organisation. */
    @Allow({Role.PERSON, Role.STAFF})
    public List<AffiliationRequestRow> ofCompany(Long organisationId) {
        access.requireDelegateOf(organisationId);
        return requests.rows("o.id = :organisation AND r.status = :open ORDER BY r.askedAt, r.id")
                .setParameter("organisation", organisationId)
                .setParameter("open", RequestStatus.OPEN)
                .getResultList();
    }

    /** Everything that waits for an answer, of whichever organisation, the oldest first. */
    @Allow(Role.STAFF)
    public Page<AffiliationRequestRow> waiting(PageRequest request) {
        long total = em.createQuery("SELECT COUNT(r) FROM AffiliationRequest r WHERE r.status = :open", Long.class)
                .setParameter("open", RequestStatus.OPEN)
                .getSingleResult();
        return new Page<>(
                requests.rows("r.status = :open ORDER BY r.askedAt, r.id")
                        .setParameter("open", RequestStatus.OPEN)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                total,
                request);
    }

    /** The affiliation begins; where there is one already, it stays as it is. */
    @Allow({Role.PERSON, Role.STAFF})
    public void accept(Long id) {
        AffiliationRequest request = require(id);
        Organisation organisation = request.getOrganisation();
        if (organisation == null) {
            throw new Refusal(List.of(new Problem("organisation", OrganisationReason.ORGANISATION_REQUIRED)));
        }
        end(request, RequestStatus.ACCEPTED, null);
        if (book.current(organisation, request.getPerson()).isEmpty()) {
            book.begin(
                    organisation,
                    request.getPerson(),
                    request.getJobTitle(),
                    request.getJobFunction(),
                    request.getFrom());
        }
        mails.tellAnswer(request);
        record("affiliation.confirmed", request);
    }

    /** @param reason what the person is told; may be empty */
    @Allow({Role.PERSON, Role.STAFF})
    public void refuse(Long id, String reason) {
        AffiliationRequest request = require(id);
        if (reason != null && reason.strip().length() > MAX_REASON) {
            throw new Refusal(List.of(new Problem("reason", CommonReason.TOO_LONG, MAX_REASON)));
        }
        end(request, RequestStatus.REFUSED, reason);
        mails.tellAnswer(request);
        record("affiliation.refused", request);
    }

    /** Staff say which organisation is meant; its delegates are asked then. */
    @Allow(Role.STAFF)
    public void assign(Long id, Long organisationId) {
        AffiliationRequest request = requests.locked(id);
        if (request.getStatus() != RequestStatus.OPEN) {
            throw new Refusal(OrganisationReason.REQUEST_ENDED);
        }
        request.means(book.organisation(organisationId));
        mails.tellRequest(request);
        record("affiliation.asked", request);
    }

    private void end(AffiliationRequest request, RequestStatus status, String reason) {
        request.end(status, reason, Caller.current().name(), clock.instant());
    }

    /** A request without an organisation is for staff alone. */
    private AffiliationRequest require(Long id) {
        AffiliationRequest request = requests.find(id);
        access.requireDelegateOf(
                request.getOrganisation() == null
                        ? null
                        : request.getOrganisation().getId());
        return requests.locked(id);
    }

    private void record(String action, AffiliationRequest request) {
        Organisation organisation = request.getOrganisation();
        trail.record(
                action,
                "Organisation",
                organisation == null ? null : organisation.getId(),
                request.getOrganisationName(),
                request.getPerson().getName());
    }
}
