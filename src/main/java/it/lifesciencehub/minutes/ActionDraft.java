package it.lifesciencehub.minutes;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An action as it comes from a form.
 *
 * @param id the action that it changes, or null for a new one
 * @param ownerId a person of the group or of the meeting, or null
 * @param ownerName who else has it, in words; not looked at where a person is named
 * @param dueOn the last day, or null
 */
public record ActionDraft(Long id, String text, Long ownerId, String ownerName, LocalDate dueOn)
        implements Serializable {

    public ActionDraft {
        text = text == null ? "" : text.strip();
        ownerName = ownerName == null || ownerId != null ? "" : ownerName.strip();
    }

    /** What stands there, as a form would send it. */
    public static ActionDraft of(ActionItem action) {
        return new ActionDraft(
                action.getId(),
                action.getText(),
                action.getOwner() == null ? null : action.getOwner().getId(),
                action.getOwnerName(),
                action.getDueOn());
    }
}
