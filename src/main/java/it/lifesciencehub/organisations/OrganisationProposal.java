package it.lifesciencehub.organisations;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What delegates want to change in fields that staff have checked. Opens with the first such change; further ones join
 * it while it is open. Ends when staff decide about all that waits in it, or when the delegates have withdrawn it all.
 */
@Entity
@Table(name = "organisation_proposal")
public class OrganisationProposal extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ProposalStatus status = ProposalStatus.OPEN;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "reason")
    private String reason;

    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
    private List<OrganisationProposalField> fields = new ArrayList<>();

    protected OrganisationProposal() {}

    OrganisationProposal(Organisation organisation, Instant now) {
        this.organisation = organisation;
        this.openedAt = now;
    }

    /** Adds a field, or changes what is wanted for one that waits already. */
    void propose(OrganisationChange change, Person by, Instant now) {
        requireOpen();
        waiting().stream()
                .filter(field -> field.getField() == change.column())
                .findFirst()
                .ifPresentOrElse(
                        field -> field.wants(change, by, now),
                        () -> fields.add(new OrganisationProposalField(this, change, by, now)));
    }

    /** The delegate wants it no longer; a proposal of nothing ends. */
    void withdraw(OrganisationProposalField field, String by, Instant now) {
        requireOpen();
        field.become(ProposalOutcome.WITHDRAWN);
        if (waiting().isEmpty()) {
            end(ProposalStatus.WITHDRAWN, by, now);
        }
    }

    /** Accepts these fields and refuses the others. */
    void decide(Set<OrganisationColumn> accepted, String reason, String by, Instant now) {
        requireOpen();
        List<OrganisationProposalField> open = waiting();
        open.forEach(field ->
                field.become(accepted.contains(field.getField()) ? ProposalOutcome.ACCEPTED : ProposalOutcome.REFUSED));
        long taken = open.stream()
                .filter(field -> field.getOutcome() == ProposalOutcome.ACCEPTED)
                .count();
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        end(
                taken == 0
                        ? ProposalStatus.REFUSED
                        : taken == open.size() ? ProposalStatus.ACCEPTED : ProposalStatus.PARTLY,
                by,
                now);
    }

    private void end(ProposalStatus status, String by, Instant now) {
        this.status = status;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    void requireOpen() {
        if (status != ProposalStatus.OPEN) {
            throw new Refusal(OrganisationReason.PROPOSAL_ENDED);
        }
    }

    List<OrganisationProposalField> waiting() {
        return fields.stream()
                .filter(field -> field.getOutcome() == ProposalOutcome.WAITING)
                .toList();
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public ProposalStatus getStatus() {
        return status;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getReason() {
        return reason;
    }

    public List<OrganisationProposalField> getFields() {
        return List.copyOf(fields);
    }
}
