package it.lifesciencehub.meetings;

import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.shared.LocalisedText;
import java.util.List;

/**
 * A meeting as it comes from its one screen.
 *
 * @param seats places in the room, or null for no limit
 * @param agenda in its order; blank rows are left out
 */
public record MeetingForm(LocalisedText title, EventTimes times, Integer seats, List<AgendaDraft> agenda) {

    public MeetingForm {
        agenda = agenda.stream().filter(draft -> !draft.isBlank()).toList();
    }
}
