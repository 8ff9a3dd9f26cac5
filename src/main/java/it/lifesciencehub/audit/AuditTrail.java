package it.lifesciencehub.audit;

import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes the trail, in the transaction of the change: what is rolled back was not done and is not in the trail. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * @param action what was done, as a stable code such as {@code event.published}; its text stands under
     *     {@code action.<code>} in the bundle of the feature that writes it, where {@link Texts#ofAction} finds it
     * @param subjectType the entity's name in the words of the design, for example {@code Event}
     * @param subjectId the entity's id, or null
     * @param subject how people call it, for example the event's title
     * @param detail what changed, with no secret in it; may be empty
     */
    @Transactional(Transactional.TxType.REQUIRED)
    public void record(String action, String subjectType, Long subjectId, String subject, String detail) {
        Identity by = Caller.current();
        em.persist(new AuditEntry(
                clock.instant(),
                by.accountId(),
                by.name(),
                action,
                subjectType,
                subjectId,
                subject,
                detail,
                by.remoteAddress()));
    }

    /** As {@link #record}, for what must stay in the trail although the caller's transaction fails: refused sign-ins. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordInAnyCase(String action, String subjectType, Long subjectId, String subject, String detail) {
        record(action, subjectType, subjectId, subject, detail);
    }
}
