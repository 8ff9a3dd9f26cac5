package it.lifesciencehub.registrations;

import it.lifesciencehub.events.EventStatus;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** A place in a person's or a company's own list. */
public record PlaceRow(
        Long id,
        Long personId,
        String givenName,
        String familyName,
        Long organisationId,
        String organisation,
        RegistrationStatus status,
        Long eventId,
        String slug,
        EventStatus eventStatus,
        String titleIt,
        String titleEn,
        Instant startsAt,
        Instant endsAt,
        String municipality)
        implements Serializable {

    public String personName() {
        return givenName + " " + familyName;
    }

    public String title(Language language) {
        return LocalisedText.pick(language, titleIt, titleEn);
    }
}
