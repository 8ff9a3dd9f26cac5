package it.lifesciencehub.groups;

import java.io.Serializable;
import java.util.List;

/**
 * An organisation with a seat that is filled on a day.
 *
 * @param delegateId the voting delegate's person, or null where the seat has alternates alone
 * @param alternateIds the alternates' people, in no order of rank
 */
public record VotingOrganisation(Long organisationId, String organisationName, Long delegateId, List<Long> alternateIds)
        implements Serializable {

    public VotingOrganisation {
        alternateIds = List.copyOf(alternateIds);
    }

    /** Whether the person votes for the organisation, as delegate or in the delegate's place. */
    public boolean isVoiceOf(Long personId) {
        return personId != null && (personId.equals(delegateId) || alternateIds.contains(personId));
    }
}
