package it.lifesciencehub.groups;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.LocalDate;

/** A mandate that the caller holds, in the list of their groups. */
public record MyGroupRow(
        String slug,
        String nameIt,
        String nameEn,
        WorkGroupKind kind,
        WorkGroupState state,
        MandateRole role,
        String organisation,
        LocalDate until)
        implements Serializable {

    public String name(Language language) {
        return LocalisedText.pick(language, nameIt, nameEn);
    }
}
