package it.lifesciencehub.minutes.web;

import it.lifesciencehub.minutes.ActionDraft;
import java.io.Serializable;
import java.time.LocalDate;

/** An action's line of a form. */
public class ActionLine implements Serializable {

    private final Long id;
    private String text;
    private Long owner;
    private String ownerName;
    private LocalDate dueOn;

    ActionLine(ActionDraft draft) {
        id = draft.id();
        text = draft.text();
        owner = draft.ownerId();
        ownerName = draft.ownerName();
        dueOn = draft.dueOn();
    }

    static ActionLine blank() {
        return new ActionLine(new ActionDraft(null, "", null, "", null));
    }

    ActionDraft draft() {
        return new ActionDraft(id, text, owner, ownerName, dueOn);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getOwner() {
        return owner;
    }

    public void setOwner(Long owner) {
        this.owner = owner;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public void setOwnerName(String ownerName) {
        this.ownerName = ownerName;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
