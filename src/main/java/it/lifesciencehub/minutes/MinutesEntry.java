package it.lifesciencehub.minutes;

import it.lifesciencehub.meetings.AgendaItem;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What was said, decided and agreed on one item of the agenda. Its version covers all three: whoever writes on an older
 * one is shown both. Every text that it had stays.
 */
@Entity
@Table(name = "minutes_entry")
public class MinutesEntry extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id")
    private Minutes minutes;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id")
    private AgendaItem item;

    @Column(name = "position")
    private int position;

    @Column(name = "text")
    private String text = "";

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<MinutesText> texts = new ArrayList<>();

    @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Decision> decisions = new ArrayList<>();

    @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ActionItem> actions = new ArrayList<>();

    protected MinutesEntry() {}

    MinutesEntry(Minutes minutes, AgendaItem item, int position) {
        this.minutes = minutes;
        this.item = item;
        this.position = position;
    }

    /** Keeps the text with those before it; the same text again is nothing new. */
    void say(String said, String by, Instant now) {
        writtenAt = now;
        writtenBy = by;
        if (said.equals(text)) {
            return;
        }
        text = said;
        boolean circulated = minutes.getState() == MinutesState.CIRCULATED;
        texts.add(new MinutesText(this, texts.size() + 1, said, by, now, circulated));
    }

    void decide(Decision decision) {
        decisions.add(decision);
    }

    void withdraw(Decision decision) {
        decisions.remove(decision);
    }

    void agree(ActionItem action) {
        actions.add(action);
    }

    void withdraw(ActionItem action) {
        actions.remove(action);
    }

    /** Nothing was said, decided or agreed. */
    public boolean isBlank() {
        return text.isBlank() && decisions.isEmpty() && actions.isEmpty();
    }

    /** Whether its text was changed after the group had been sent the minutes. */
    public boolean isChangedSinceCirculated() {
        return texts.stream().anyMatch(MinutesText::isCirculated);
    }

    public Minutes getMinutes() {
        return minutes;
    }

    /** Null for everything that was on no item. */
    public AgendaItem getItem() {
        return item;
    }

    /** From 1. */
    public int getPosition() {
        return position;
    }

    /** CommonMark; may be empty. */
    public String getText() {
        return text;
    }

    /** Null where nobody has written yet. */
    public Instant getWrittenAt() {
        return writtenAt;
    }

    public String getWrittenBy() {
        return writtenBy;
    }

    /** Every text that it had, the first one first. */
    public List<MinutesText> getTexts() {
        return List.copyOf(texts);
    }

    public List<Decision> getDecisions() {
        return List.copyOf(decisions);
    }

    public List<ActionItem> getActions() {
        return List.copyOf(actions);
    }
}
