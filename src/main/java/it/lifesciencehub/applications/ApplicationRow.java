package it.lifesciencehub.applications;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** An application in staff's queue. */
public record ApplicationRow(
        Long id,
        String name,
        String municipality,
        String province,
        String categoryIt,
        String categoryEn,
        String givenName,
        String familyName,
        ApplicationStatus status,
        Instant submittedAt,
        Instant statusSince)
        implements Serializable {

    public LocalisedText category() {
        return new LocalisedText(categoryIt, categoryEn);
    }

    public String contact() {
        return ((givenName == null ? "" : givenName) + " " + (familyName == null ? "" : familyName)).strip();
    }
}
