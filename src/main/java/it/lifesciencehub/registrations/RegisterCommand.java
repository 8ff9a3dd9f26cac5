package it.lifesciencehub.registrations;

import it.lifesciencehub.organisations.ColleagueCommand;
import java.util.List;

/**
 * A wish for places.
 *
 * @param organisationId in whose name the people come, or null for a person without an organisation
 * @param personIds people who are known already
 * @param newcomers people who are added to the organisation in the same go
 * @param together whether they come together or not at all: then all get their places, or all wait for them
 * @param requestKey the form's key: the same key again changes nothing and gives the same answer; 1 to 64 characters
 */
public record RegisterCommand(
        Long eventId,
        Long organisationId,
        List<Long> personIds,
        List<ColleagueCommand> newcomers,
        boolean together,
        String requestKey) {

    public RegisterCommand {
        personIds = List.copyOf(personIds);
        newcomers = List.copyOf(newcomers);
    }

    /** Each for themselves. */
    public RegisterCommand(
            Long eventId,
            Long organisationId,
            List<Long> personIds,
            List<ColleagueCommand> newcomers,
            String requestKey) {
        this(eventId, organisationId, personIds, newcomers, false, requestKey);
    }
}
