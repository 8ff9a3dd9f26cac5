package it.lifesciencehub.organisations;

import it.lifesciencehub.audit.AuditTrail;
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
import java.time.LocalDate;
import java.util.List;

/** What a delegate does with their own organisation's data. */
@Stateless
@Guarded
public class CompanyService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private OrganisationAccess access;

    @Inject
    private OrganisationStanding standing;

    @Inject
    private AuditTrail trail;

    /** The organisations that the caller may act for as a delegate. */
    @Allow(Role.PERSON)
    public List<OrganisationName> mine() {
        return access.organisationsOfDelegate(Caller.requirePersonId());
    }

    @Allow({Role.PERSON, Role.STAFF})
    public OrganisationDetail find(Long id) {
        Organisation organisation = require(id);
        Organisation parent = organisation.getParent();
        return new OrganisationDetail(
                organisation.getId(),
                organisation.getVersion(),
                organisation.isActive(),
                organisation.getCreatedAt(),
                OrganisationForm.of(organisation),
                parent == null ? null : new OrganisationName(null, parent.getName()),
                List.of());
    }

    /** Changes what a delegate may change. */
    @Allow({Role.PERSON, Role.STAFF})
    public void change(Long id, long version, CompanyCommand command) {
        Organisation organisation = require(id);
        organisation.requireVersion(version);
        OrganisationForm before = OrganisationForm.of(organisation);
        OrganisationForm form = OrganisationForm.of(organisation);
        command.writeInto(form);
        form.normalise();
        List<Problem> problems = OrganisationPolicy.problems(
                        form, LocalDate.now(clock).getYear())
                .stream()
                .filter(problem -> CompanyCommand.holds(problem.field()))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        form.applyTo(organisation);
        List<OrganisationChange> changes = OrganisationChange.between(before, form);
        if (!changes.isEmpty()) {
            trail.record(
                    "organisation.corrected",
                    "Organisation",
                    id,
                    organisation.getName(),
                    OrganisationChange.summary(changes));
            standing.activeByItself(id, clock.instant());
        }
    }

    private Organisation require(Long id) {
        access.requireDelegateOf(id);
        return Refusal.requireFound(id == null ? null : em.find(Organisation.class, id));
    }
}
