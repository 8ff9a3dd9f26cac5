package it.lifesciencehub.groups;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/** A group in the staff's list, with how many people and organisations hold a mandate in it today. */
public record GroupRow(
        Long id,
        String nameIt,
        String nameEn,
        String areaIt,
        String areaEn,
        WorkGroupKind kind,
        long people,
        long organisations)
        implements Serializable {

    public String name(Language language) {
        return LocalisedText.pick(language, nameIt, nameEn);
    }

    public String area(Language language) {
        return LocalisedText.pick(language, areaIt, areaEn);
    }
}
