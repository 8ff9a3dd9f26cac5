package it.lifesciencehub.minutes.web;

import it.lifesciencehub.minutes.ActionDraft;
import it.lifesciencehub.minutes.DecisionDraft;
import it.lifesciencehub.minutes.EntryConflict;
import it.lifesciencehub.minutes.EntryDraft;
import it.lifesciencehub.minutes.MinutesEntry;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the form says of one item, beside what it was filled with, and beside what somebody else wrote meanwhile. */
public class EntryForm implements Serializable {

    private final MinutesEntry entry;
    private final String title;
    private long seen;
    private String text;
    private final ArrayList<DecisionLine> decisions = new ArrayList<>();
    private final ArrayList<ActionLine> actions = new ArrayList<>();
    private boolean carriedDone;
    private EntryDraft before;
    private EntryConflict conflict;

    EntryForm(MinutesEntry entry, String title) {
        this.entry = entry;
        this.title = title;
        this.seen = entry.getVersion();
        this.text = entry.getText();
        entry.getDecisions().forEach(one -> decisions.add(new DecisionLine(DecisionDraft.of(one))));
        entry.getActions().forEach(one -> actions.add(new ActionLine(ActionDraft.of(one))));
        this.before = draft();
    }

    EntryDraft draft() {
        return new EntryDraft(
                entry.getId(),
                seen,
                text,
                decisions.stream().map(DecisionLine::draft).toList(),
                actions.stream().map(ActionLine::draft).toList(),
                carriedDone);
    }

    /** Whether anything was typed; an item with a conflict waits for its answer as well. */
    boolean isChanged() {
        return conflict != null || !draft().equals(before);
    }

    /** What was typed stays; the next time it is saved over what stands there now. */
    void meet(EntryConflict met) {
        conflict = met;
        seen = met.version();
    }

    /** Gives up what was typed for what somebody else wrote. */
    void take() {
        text = conflict.text();
        decisions.clear();
        conflict.decisions().forEach(one -> decisions.add(new DecisionLine(one)));
        actions.clear();
        conflict.actions().forEach(one -> actions.add(new ActionLine(one)));
        conflict = null;
        before = draft();
    }

    void addDecision() {
        decisions.add(new DecisionLine(new DecisionDraft(null, "")));
    }

    void addAction() {
        actions.add(ActionLine.blank());
    }

    void remove(DecisionLine line) {
        decisions.remove(line);
    }

    void remove(ActionLine line) {
        actions.remove(line);
    }

    public boolean isOther() {
        return entry.getItem() == null;
    }

    /** Whether the item comes from an open action. */
    public boolean isCarried() {
        return entry.getItem() != null && entry.getItem().getCarriedActionId() != null;
    }

    public MinutesEntry getEntry() {
        return entry;
    }

    public String getTitle() {
        return title;
    }

    /** What somebody else wrote meanwhile, or null. */
    public EntryConflict getConflict() {
        return conflict;
    }

    public List<DecisionLine> getDecisions() {
        return decisions;
    }

    public List<ActionLine> getActions() {
        return actions;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isCarriedDone() {
        return carriedDone;
    }

    public void setCarriedDone(boolean carriedDone) {
        this.carriedDone = carriedDone;
    }
}
