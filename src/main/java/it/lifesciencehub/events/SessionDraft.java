package it.lifesciencehub.events;

import it.lifesciencehub.shared.LocalisedText;
import java.time.Instant;
import java.util.List;

/** A part of a programme as it comes from a form; times may be null. */
public record SessionDraft(
        LocalisedText title, Instant startsAt, Instant endsAt, String room, List<SpeakerDraft> speakers) {

    public SessionDraft {
        speakers = List.copyOf(speakers);
    }

    /** Somebody who speaks, or leads the session. */
    public record SpeakerDraft(String name, String jobTitle, String organisationName, boolean moderator) {

        public boolean isBlank() {
            return name == null || name.isBlank();
        }
    }
}
