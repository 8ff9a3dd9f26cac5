package it.lifesciencehub.groups;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.LocalDate;

/** A mandate in a list. */
public record MandateRow(
        Long id,
        long version,
        Long groupId,
        String groupIt,
        String groupEn,
        Long personId,
        String givenName,
        String familyName,
        Long organisationId,
        String organisationName,
        MandateRole role,
        LocalDate since,
        LocalDate until,
        String endReason)
        implements Serializable {

    public String groupName(Language language) {
        return LocalisedText.pick(language, groupIt, groupEn);
    }

    public String personName() {
        return givenName + " " + familyName;
    }
}
