package it.lifesciencehub.papers;

import java.io.Serializable;

/** What an officer says about a paper. */
public class GroupPaperForm implements Serializable {

    private String title;
    private String note;
    private PaperAudience audience = PaperAudience.GROUP;

    static GroupPaperForm of(GroupPaper paper) {
        GroupPaperForm form = new GroupPaperForm();
        form.title = paper.getTitle();
        form.note = paper.getNote();
        form.audience = paper.getAudience();
        return form;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public PaperAudience getAudience() {
        return audience;
    }

    public void setAudience(PaperAudience audience) {
        this.audience = audience;
    }
}
