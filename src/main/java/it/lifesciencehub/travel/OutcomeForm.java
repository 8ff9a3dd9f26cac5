package it.lifesciencehub.travel;

import java.io.Serializable;

/** What a company notes of a meeting. */
public class OutcomeForm implements Serializable {

    private Long version;
    private boolean followUp;
    private String contacts;
    private String note;

    static OutcomeForm of(TravelOutcome outcome) {
        OutcomeForm form = new OutcomeForm();
        form.version = outcome.getVersion();
        form.followUp = outcome.isFollowUp();
        form.contacts = outcome.getContacts();
        form.note = outcome.getNote();
        return form;
    }

    /** Of what it changes; null where nothing was noted yet. */
    public Long getVersion() {
        return version;
    }

    public boolean isFollowUp() {
        return followUp;
    }

    public void setFollowUp(boolean followUp) {
        this.followUp = followUp;
    }

    public String getContacts() {
        return contacts;
    }

    public void setContacts(String contacts) {
        this.contacts = contacts;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
