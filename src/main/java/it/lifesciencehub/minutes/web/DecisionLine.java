package it.lifesciencehub.minutes.web;

import it.lifesciencehub.minutes.DecisionDraft;
import java.io.Serializable;

/** A decision's line of the form. */
public class DecisionLine implements Serializable {

    private final Long id;
    private String text;

    DecisionLine(DecisionDraft draft) {
        id = draft.id();
        text = draft.text();
    }

    DecisionDraft draft() {
        return new DecisionDraft(id, text);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
