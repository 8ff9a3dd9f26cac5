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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
    private CheckedFields checkedFields;

    @Inject
    private ProposalBook proposals;

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

    /** The fields whose changes by a delegate wait for staff. */
    @Allow({Role.PERSON, Role.STAFF})
    public Set<OrganisationColumn> checked(Long id) {
        Organisation organisation = require(id);
        return CheckedFieldPolicy.inForce(checkedFields.marked(organisation), OrganisationForm.of(organisation));
    }

    /**
     * Changes what a delegate may change. What staff have checked becomes a proposal, and so does a partita IVA that
     * another organisation has: that it is somebody's is not for delegates to learn.
     *
     * @param given read in the fields of {@link CheckedFieldPolicy#DELEGATES} alone
     */
    @Allow({Role.PERSON, Role.STAFF})
    public CompanyChange change(Long id, long version, OrganisationForm given) {
        Organisation organisation = require(id);
        em.refresh(organisation, LockModeType.PESSIMISTIC_WRITE);
        organisation.requireVersion(version);
        OrganisationForm today = OrganisationForm.of(organisation);
        OrganisationForm wanted = wanted(organisation, given);
        List<OrganisationChange> changes = OrganisationChange.between(today, wanted);
        Set<OrganisationColumn> waiting = waiting(organisation, today, wanted, changes);
        OrganisationForm now = OrganisationForm.of(organisation);
        List<OrganisationChange> saved = changes.stream()
                .filter(change -> !waiting.contains(change.column()))
                .toList();
        saved.forEach(change -> change.column().restore(now, change.after()));
        refuse(now, waiting.isEmpty() ? Set.of() : columns(saved));
        now.applyTo(organisation);
        if (!saved.isEmpty()) {
            trail.record(
                    "organisation.corrected",
                    "Organisation",
                    id,
                    organisation.getName(),
                    OrganisationChange.summary(saved));
            standing.activeByItself(id, clock.instant());
        }
        proposals.propose(
                organisation,
                changes.stream()
                        .filter(change -> waiting.contains(change.column()))
                        .toList());
        return new CompanyChange(saved.size(), waiting.size());
    }

    /** The organisation's form as the delegate wants it, normalised and without problems. */
    private OrganisationForm wanted(Organisation organisation, OrganisationForm given) {
        OrganisationForm wanted = OrganisationForm.of(organisation);
        given.setKind(organisation.getKind());
        given.normalise();
        refuse(given, CheckedFieldPolicy.DELEGATES);
        CheckedFieldPolicy.DELEGATES.forEach(column -> column.restore(wanted, column.text(given)));
        wanted.normalise();
        return wanted;
    }

    private Set<OrganisationColumn> waiting(
            Organisation organisation,
            OrganisationForm today,
            OrganisationForm wanted,
            List<OrganisationChange> changes) {
        Set<OrganisationColumn> changed = columns(changes);
        Set<OrganisationColumn> checked = Caller.current().staff()
                ? EnumSet.noneOf(OrganisationColumn.class)
                : EnumSet.copyOf(CheckedFieldPolicy.inForce(checkedFields.marked(organisation), today));
        if (proposals.isTakenByOther(wanted.getVatNumber(), organisation)) {
            checked.add(OrganisationColumn.VAT_NUMBER);
        }
        return CheckedFieldPolicy.waiting(changed, checked);
    }

    private static Set<OrganisationColumn> columns(List<OrganisationChange> changes) {
        return changes.stream()
                .map(OrganisationChange::column)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrganisationColumn.class)));
    }

    /** Refuses where one of these fields has a problem. */
    private void refuse(OrganisationForm form, Set<OrganisationColumn> columns) {
        List<Problem> problems = OrganisationPolicy.problems(
                        form, LocalDate.now(clock).getYear())
                .stream()
                .filter(problem -> columns.contains(OrganisationColumn.ofField(problem.field())))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private Organisation require(Long id) {
        access.requireDelegateOf(id);
        return Refusal.requireFound(id == null ? null : em.find(Organisation.class, id));
    }
}
