package it.lifesciencehub.organisations;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One field of a proposal: what stood there when it was proposed, and what shall stand there. Values as stable texts. */
@Entity
@Table(name = "organisation_proposal_field")
public class OrganisationProposalField extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "proposal_id")
    private OrganisationProposal proposal;

    @Enumerated(EnumType.STRING)
    @Column(name = "field")
    private OrganisationColumn field;

    @Column(name = "old_value")
    private String oldValue;

    @Column(name = "new_value")
    private String newValue;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposed_by_id")
    private Person proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ProposalOutcome outcome = ProposalOutcome.WAITING;

    protected OrganisationProposalField() {}

    OrganisationProposalField(OrganisationProposal proposal, OrganisationChange change, Person by, Instant now) {
        this.proposal = proposal;
        this.field = change.column();
        wants(change, by, now);
    }

    final void wants(OrganisationChange change, Person by, Instant now) {
        this.oldValue = change.before();
        this.newValue = change.after();
        this.proposedBy = by;
        this.proposedAt = now;
    }

    void become(ProposalOutcome outcome) {
        this.outcome = outcome;
    }

    public OrganisationProposal getProposal() {
        return proposal;
    }

    public OrganisationColumn getField() {
        return field;
    }

    public String getOldValue() {
        return oldValue;
    }

    public String getNewValue() {
        return newValue;
    }

    /** Null where somebody of the staff did it who is no person of the hub. */
    public Person getProposedBy() {
        return proposedBy;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    public ProposalOutcome getOutcome() {
        return outcome;
    }
}
