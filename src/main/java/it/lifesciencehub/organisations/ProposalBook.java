package it.lifesciencehub.organisations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Opens proposals and lets them grow; only for the services of this feature, which hold the lock of the organisation's
 * row and decide who may.
 */
@ApplicationScoped
class ProposalBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** Takes the changes into the open proposal of the organisation, or into a new one. */
    void propose(Organisation organisation, List<OrganisationChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Long personId = Caller.current().personId();
        Person by = personId == null ? null : em.find(Person.class, personId);
        Optional<OrganisationProposal> open =
                open(organisation.getId()).stream().findFirst();
        OrganisationProposal proposal = open.orElseGet(() -> new OrganisationProposal(organisation, now));
        if (open.isPresent()) {
            // Staff who have it before them must not decide about what they have not seen.
            em.lock(proposal, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        changes.forEach(change -> proposal.propose(change, by, now));
        em.persist(proposal);
        trail.record(
                "organisation.proposed",
                "Organisation",
                organisation.getId(),
                organisation.getName(),
                OrganisationChange.summary(changes));
    }

    /** The organisation's open proposals, the newest first; more than one only after organisations were merged. */
    List<OrganisationProposal> open(Long organisationId) {
        return em.createQuery(
                        "SELECT p FROM OrganisationProposal p WHERE p.organisation.id = :organisation"
                                + " AND p.status = :open ORDER BY p.openedAt DESC, p.id DESC",
                        OrganisationProposal.class)
                .setParameter("organisation", organisationId)
                .setParameter("open", ProposalStatus.OPEN)
                .getResultList();
    }

    /** Whether another organisation has this partita IVA. */
    boolean isTakenByOther(String vatNumber, Organisation self) {
        return otherWith(vatNumber, self).isPresent();
    }

    Optional<Organisation> otherWith(String vatNumber, Organisation self) {
        if (vatNumber == null) {
            return Optional.empty();
        }
        return em.createQuery("SELECT o FROM Organisation o WHERE o.vatNumber = :vat", Organisation.class)
                .setParameter("vat", vatNumber)
                .getResultStream()
                .filter(other -> !other.equals(self))
                .findFirst();
    }
}
