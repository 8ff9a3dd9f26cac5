package it.lifesciencehub.newsletters;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** A newsletter in the list. @param eventId of the event that it tells of by itself, or null */
public record NewsletterRow(
        Long id,
        String subjectIt,
        String subjectEn,
        NewsletterState state,
        Long eventId,
        Instant createdAt,
        Instant plannedAt,
        Instant startedAt,
        long sent)
        implements Serializable {

    public String subject(Language language) {
        return LocalisedText.pick(language, subjectIt, subjectEn);
    }

    /** When it left, or leaves; null for a draft. */
    public Instant at() {
        return startedAt == null ? plannedAt : startedAt;
    }
}
