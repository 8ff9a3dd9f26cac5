package it.lifesciencehub.minutes;

import java.io.Serializable;

/**
 * A decision as it comes from a form.
 *
 * @param id the decision that it changes, or null for a new one
 */
public record DecisionDraft(Long id, String text) implements Serializable {

    public DecisionDraft {
        text = text == null ? "" : text.strip();
    }

    /** What stands there, as a form would send it. */
    public static DecisionDraft of(Decision decision) {
        return new DecisionDraft(decision.getId(), decision.getText());
    }
}
