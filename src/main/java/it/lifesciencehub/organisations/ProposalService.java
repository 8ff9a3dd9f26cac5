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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What delegates want to change in checked fields: they look and withdraw, staff decide. */
@Stateless
@Guarded
public class ProposalService {

    private static final int MAX_REASON = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationAccess access;

    @Inject
    private ProposalBook book;

    @Inject
    private CheckedFields checkedFields;

    @Inject
    private CompanyMails mails;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What of the organisation waits for staff. */
    @Allow({Role.PERSON, Role.STAFF})
    public List<ProposalView> waiting(Long organisationId) {
        access.requireDelegateOf(organisationId);
        return book.open(organisationId).stream().map(ProposalView::of).toList();
    }

    /** Takes one field of a proposal back. */
    @Allow({Role.PERSON, Role.STAFF})
    public void withdraw(Long fieldId) {
        OrganisationProposal proposal = Refusal.requireFound(
                        fieldId == null ? null : em.find(OrganisationProposalField.class, fieldId))
                .getProposal();
        Organisation organisation = proposal.getOrganisation();
        access.requireDelegateOf(organisation.getId());
        em.lock(organisation, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(proposal);
        OrganisationProposalField field = proposal.getFields().stream()
                .filter(one -> one.getId().equals(fieldId))
                .findFirst()
                .orElseThrow();
        if (field.getOutcome() != ProposalOutcome.WAITING) {
            throw new Refusal(OrganisationReason.PROPOSAL_ENDED);
        }
        em.lock(proposal, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        proposal.withdraw(field, Caller.current().name(), clock.instant());
        record("organisation.withdrawn", organisation, field.getField().field());
    }

    /** @param open those that wait, the oldest first; else those that ended, the newest first */
    @Allow(Role.STAFF)
    public Page<ProposalRow> list(boolean open, PageRequest request) {
        String where = " WHERE p.status " + (open ? "=" : "<>") + " :open";
        long total = em.createQuery("SELECT COUNT(p) FROM OrganisationProposal p" + where, Long.class)
                .setParameter("open", ProposalStatus.OPEN)
                .getSingleResult();
        List<ProposalRow> rows = em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.ProposalRow(p.id, o.id, o.name, p.openedAt, p.status,"
                                + " (SELECT COUNT(f.id) FROM OrganisationProposalField f WHERE f.proposal = p"
                                + " AND f.outcome <> :withdrawn)) FROM OrganisationProposal p JOIN p.organisation o"
                                + where
                                + (open ? " ORDER BY p.openedAt, p.id" : " ORDER BY p.decidedAt DESC, p.id DESC"),
                        ProposalRow.class)
                .setParameter("open", ProposalStatus.OPEN)
                .setParameter("withdrawn", ProposalOutcome.WITHDRAWN)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows, total, request);
    }

    @Allow(Role.STAFF)
    public ProposalView find(Long id) {
        return ProposalView.of(require(id));
    }

    /**
     * Accepts some fields and refuses the others, and tells those who proposed them.
     *
     * @param version the proposal as staff saw it
     * @param organisationVersion the data that staff saw beside it: nobody accepts over a value that they have not seen
     * @param reason for what is refused
     */
    @Allow(Role.STAFF)
    public void decide(
            Long id, long version, long organisationVersion, Set<OrganisationColumn> accepted, String reason) {
        OrganisationProposal proposal = require(id);
        Organisation organisation = proposal.getOrganisation();
        em.refresh(organisation, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(proposal);
        List<OrganisationProposalField> waiting = proposal.waiting();
        proposal.requireOpen();
        proposal.requireVersion(version);
        organisation.requireVersion(organisationVersion);
        List<OrganisationProposalField> taken = waiting.stream()
                .filter(field -> accepted.contains(field.getField()))
                .toList();
        requireReason(taken.size() < waiting.size(), reason);
        proposal.decide(accepted, reason, Caller.current().name(), clock.instant());
        List<OrganisationChange> changes = write(organisation, taken);
        checkedFields.checkedAgain(
                organisation,
                taken.stream().map(OrganisationProposalField::getField).collect(Collectors.toSet()));
        em.flush();
        record(
                "organisation.decided",
                organisation,
                OrganisationChange.summary(changes)
                        + (proposal.getReason() == null ? "" : " – " + proposal.getReason()));
        mails.tellDecided(proposal, waiting);
    }

    private List<OrganisationChange> write(Organisation organisation, List<OrganisationProposalField> taken) {
        OrganisationForm before = OrganisationForm.of(organisation);
        OrganisationForm form = OrganisationForm.of(organisation);
        taken.forEach(field -> field.getField().restore(form, field.getNewValue()));
        form.normalise();
        requireSensible(organisation, before, form);
        form.applyTo(organisation);
        return OrganisationChange.between(before, form);
    }

    /** Refuses what the acceptance would make wrong that is not wrong already. */
    private void requireSensible(Organisation organisation, OrganisationForm before, OrganisationForm after) {
        int year = LocalDate.now(clock).getYear();
        List<Problem> old = OrganisationPolicy.problems(before, year);
        List<Problem> problems = new ArrayList<>(OrganisationPolicy.problems(after, year).stream()
                .filter(problem -> !old.contains(problem))
                .toList());
        book.otherWith(after.getVatNumber(), organisation)
                .ifPresent(other -> problems.add(
                        new Problem("vatNumber", OrganisationReason.VAT_NUMBER_TAKEN, other.getName(), other.getId())));
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static void requireReason(boolean refuses, String reason) {
        if (refuses && (reason == null || reason.isBlank())) {
            throw new Refusal(List.of(new Problem("reason", OrganisationReason.REASON_REQUIRED)));
        }
        if (reason != null && reason.strip().length() > MAX_REASON) {
            throw new Refusal(List.of(new Problem("reason", CommonReason.TOO_LONG, MAX_REASON)));
        }
    }

    private OrganisationProposal require(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(OrganisationProposal.class, id));
    }

    private void record(String action, Organisation organisation, String detail) {
        trail.record(action, "Organisation", organisation.getId(), organisation.getName(), detail);
    }
}
