package it.lifesciencehub.meetings;

import java.io.Serializable;

/**
 * An agenda item as it comes from a form.
 *
 * @param id the item that it changes, or null for a new one
 * @param minutes planned, or null where the field was left empty
 * @param paperVersionId the paper's version that it pins, or null
 * @param carriedActionId the open action that it comes from, or null
 */
public record AgendaDraft(
        Long id,
        String title,
        AgendaKind kind,
        Integer minutes,
        String presenter,
        String text,
        Long paperVersionId,
        Long carriedActionId)
        implements Serializable {

    public AgendaDraft {
        title = title == null ? "" : title.strip();
        presenter = presenter == null ? "" : presenter.strip();
        text = text == null ? "" : text.strip();
    }

    AgendaDraft withId(Long id) {
        return new AgendaDraft(id, title, kind, minutes, presenter, text, paperVersionId, carriedActionId);
    }

    /** Nothing was written: such a row of a form is left out. */
    public boolean isBlank() {
        return title.isEmpty() && presenter.isEmpty() && text.isEmpty();
    }
}
