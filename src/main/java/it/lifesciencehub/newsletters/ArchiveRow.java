package it.lifesciencehub.newsletters;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** A newsletter that everybody may read, in the list. */
public record ArchiveRow(Long id, String subjectIt, String subjectEn, Instant at) implements Serializable {

    public String subject(Language language) {
        return LocalisedText.pick(language, subjectIt, subjectEn);
    }
}
