package it.lifesciencehub.newsletters;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** A newsletter as staff see it. @param event the title of the event that it tells of by itself, or null */
public record NewsletterView(
        Long id,
        long version,
        NewsletterForm form,
        LocalisedText subject,
        LocalisedText topics,
        NewsletterState state,
        LocalisedText event,
        Instant plannedAt,
        Instant startedAt,
        Instant finishedAt)
        implements Serializable {

    public boolean draft() {
        return state == NewsletterState.DRAFT;
    }

    /** Whether it has begun to send. */
    public boolean begun() {
        return startedAt != null;
    }

    public boolean stoppable() {
        return state == NewsletterState.PLANNED || state == NewsletterState.SENDING;
    }
}
