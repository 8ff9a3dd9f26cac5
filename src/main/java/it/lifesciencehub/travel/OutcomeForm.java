package it.lifesciencehub.travel;

import java.io.Serializable;

/** What a company notes of a meeting. */
public class OutcomeForm implements Serializable {

    private boolean followUp;
    private String contacts;
    private String note;

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
