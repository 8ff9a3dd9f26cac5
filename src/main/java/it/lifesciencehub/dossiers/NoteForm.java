package it.lifesciencehub.dossiers;

import java.io.Serializable;
import java.time.LocalDate;

/** What somebody writes into a note. */
public class NoteForm implements Serializable {

    private String text;
    private boolean pinned;
    private LocalDate followUpOn;

    static NoteForm of(Note note) {
        NoteForm form = new NoteForm();
        form.text = note.getText();
        form.pinned = note.isPinned();
        form.followUpOn = note.getFollowUpOn();
        return form;
    }

    /** Formatted text: CommonMark. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isPinned() {
        return pinned;
    }

    public void setPinned(boolean pinned) {
        this.pinned = pinned;
    }

    /** The day on which somebody should come back to it, or null. */
    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public void setFollowUpOn(LocalDate followUpOn) {
        this.followUpOn = followUpOn;
    }
}
