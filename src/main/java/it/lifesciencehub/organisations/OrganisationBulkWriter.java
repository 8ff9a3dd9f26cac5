package it.lifesciencehub.organisations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.database.Saving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a change of many organisations, each with its entry in the trail. For {@link OrganisationBulkService}. */
@ApplicationScoped
class OrganisationBulkWriter {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** A part of a large change, in a transaction of its own: whatever somebody else has changed meanwhile is left out. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void changePart(Long bulkId, Map<Long, Long> versions) {
        change(em.find(OrganisationBulk.class, bulkId), versions);
        flush();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fail(Long bulkId) {
        em.find(OrganisationBulk.class, bulkId).fail(clock.instant());
    }

    /**
     * In the caller's transaction.
     *
     * @return how many had the version that they should have, and were changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int change(OrganisationBulk bulk, Map<Long, Long> versions) {
        BulkCommand command = bulk.command();
        List<Organisation> found = em.createQuery(
                        "SELECT DISTINCT o FROM Organisation o LEFT JOIN FETCH o.sectors"
                                + " LEFT JOIN FETCH o.parent WHERE o.id IN :ids",
                        Organisation.class)
                .setParameter("ids", new ArrayList<>(versions.keySet()))
                .getResultList();
        int changed = 0;
        for (Organisation organisation : found) {
            if (versions.get(organisation.getId()) == organisation.getVersion()) {
                OrganisationForm before = OrganisationForm.of(organisation);
                command.applyTo(organisation);
                String detail = OrganisationChange.summary(
                        OrganisationChange.between(before, OrganisationForm.of(organisation)));
                trail.record(
                        command.action(),
                        "Organisation",
                        organisation.getId(),
                        organisation.getName(),
                        detail + " " + bulk.mark());
                changed++;
            }
        }
        bulk.progress(versions.size(), changed, clock.instant());
        return changed;
    }

    /** Writes now, so that what another transaction has changed in the same moment is a refusal and no error. */
    @Transactional(Transactional.TxType.MANDATORY)
    void flush() {
        Saving.now(em);
    }
}
