package it.lifesciencehub.speakers;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** A session in which somebody speaks or leads. */
public record SpeakerAppearance(
        Long eventId, LocalisedText event, LocalisedText session, Instant startsAt, boolean moderator)
        implements Serializable {

    public SpeakerAppearance(
            Long eventId, String eventIt, String eventEn, String it, String en, Instant startsAt, boolean moderator) {
        this(eventId, new LocalisedText(eventIt, eventEn), new LocalisedText(it, en), startsAt, moderator);
    }
}
