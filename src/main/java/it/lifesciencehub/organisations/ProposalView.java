package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A proposal beside what stands in the organisation's data today.
 *
 * @param organisationVersion the version of the data that is shown as today's
 */
public record ProposalView(
        Long id,
        long version,
        OrganisationName organisation,
        long organisationVersion,
        ProposalStatus status,
        Instant openedAt,
        String decidedBy,
        Instant decidedAt,
        String reason,
        List<Field> fields)
        implements Serializable {

    /** One field; values are stable texts. {@code by} is empty where it is not known. */
    public record Field(
            Long id,
            OrganisationColumn column,
            String before,
            String after,
            String today,
            String by,
            Instant at,
            ProposalOutcome outcome)
            implements Serializable {

        /** Whether the value has changed since the delegate wrote the proposal. */
        public boolean conflict() {
            return outcome == ProposalOutcome.WAITING && !before.equals(today);
        }

        public boolean waiting() {
            return outcome == ProposalOutcome.WAITING;
        }
    }

    static ProposalView of(OrganisationProposal proposal) {
        Organisation organisation = proposal.getOrganisation();
        OrganisationForm today = OrganisationForm.of(organisation);
        return new ProposalView(
                proposal.getId(),
                proposal.getVersion(),
                new OrganisationName(organisation.getId(), organisation.getName()),
                organisation.getVersion(),
                proposal.getStatus(),
                proposal.getOpenedAt(),
                proposal.getDecidedBy(),
                proposal.getDecidedAt(),
                proposal.getReason(),
                proposal.getFields().stream()
                        .filter(field -> field.getOutcome() != ProposalOutcome.WITHDRAWN)
                        .sorted(java.util.Comparator.comparing(OrganisationProposalField::getField))
                        .map(field -> new Field(
                                field.getId(),
                                field.getField(),
                                field.getOldValue(),
                                field.getNewValue(),
                                field.getField().text(today),
                                field.getProposedBy() == null
                                        ? ""
                                        : field.getProposedBy().getName(),
                                field.getProposedAt(),
                                field.getOutcome()))
                        .toList());
    }

    public boolean open() {
        return status == ProposalStatus.OPEN;
    }
}
