package it.lifesciencehub.organisations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Writes organisations that come in from elsewhere, with their line in the trail. Rights are decided by the service that
 * calls; what is handed over has passed {@link OrganisationPolicy}. In the caller's transaction.
 */
@ApplicationScoped
public class OrganisationRegister {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** @param source where it comes from, for the trail */
    public Organisation enter(OrganisationForm form, String source) {
        Organisation organisation = new Organisation(form.getName(), form.getKind(), clock.instant());
        form.applyTo(organisation);
        em.persist(organisation);
        trail.record("organisation.created", "Organisation", organisation.getId(), organisation.getName(), source);
        return organisation;
    }

    /** Writes everything but the parent. */
    public Organisation correct(Long id, OrganisationForm form, List<OrganisationChange> changes) {
        Organisation organisation = Refusal.requireFound(em.find(Organisation.class, id));
        form.applyTo(organisation);
        trail.record(
                "organisation.changed",
                "Organisation",
                id,
                organisation.getName(),
                OrganisationChange.summary(changes));
        return organisation;
    }

    /** Puts the values back that were there before these changes; the others stay as they are. */
    public void revert(Long id, List<OrganisationChange> changes) {
        Organisation organisation = Refusal.requireFound(em.find(Organisation.class, id));
        OrganisationForm now = OrganisationForm.of(organisation);
        OrganisationForm before = new OrganisationForm();
        for (OrganisationColumn column : OrganisationColumn.values()) {
            String text = changes.stream()
                    .filter(change -> change.column() == column)
                    .map(OrganisationChange::before)
                    .findFirst()
                    .orElseGet(() -> column.text(now));
            if (!text.isEmpty()) {
                column.write(before, text);
            }
        }
        correct(id, before, OrganisationChange.between(now, before));
    }

    /** Takes an organisation out that came in by mistake and that nothing hangs on. */
    public void remove(Long id, String source) {
        Organisation organisation = Refusal.requireFound(em.find(Organisation.class, id));
        em.remove(organisation);
        trail.record("organisation.removed", "Organisation", id, organisation.getName(), source);
    }
}
