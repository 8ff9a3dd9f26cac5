package it.lifesciencehub.renewals;

import it.lifesciencehub.shared.Language;
import java.io.Serializable;
import java.util.List;

/** How a reminder would read for a member, in one language. */
public record ReminderPreview(Language language, String organisation, String subject, List<String> paragraphs)
        implements Serializable {

    public ReminderPreview {
        paragraphs = List.copyOf(paragraphs);
    }
}
