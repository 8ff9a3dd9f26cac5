package it.lifesciencehub.minutes;

import java.io.Serializable;
import java.util.List;

/**
 * What a form says of one item.
 *
 * @param seen the version that the form was filled with
 * @param decisions in their order; blank ones are left out, and those that are missing are taken back
 * @param actions likewise; actions that are closed stay as they are
 * @param carriedDone whether the open action that the item comes from is done now
 */
public record EntryDraft(
        Long entryId,
        long seen,
        String text,
        List<DecisionDraft> decisions,
        List<ActionDraft> actions,
        boolean carriedDone)
        implements Serializable {

    public EntryDraft {
        text = text == null ? "" : text.strip();
        decisions = decisions.stream().filter(one -> !one.text().isEmpty()).toList();
        actions = actions.stream().filter(one -> !one.text().isEmpty()).toList();
    }

    /** Whether it says of the entry what is there already. */
    boolean isAlready(MinutesEntry entry) {
        return text.equals(entry.getText())
                && decisions.equals(
                        entry.getDecisions().stream().map(DecisionDraft::of).toList())
                && actions.equals(
                        entry.getActions().stream().map(ActionDraft::of).toList());
    }
}
