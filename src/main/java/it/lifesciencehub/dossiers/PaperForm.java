package it.lifesciencehub.dossiers;

import java.io.Serializable;
import java.time.LocalDate;

/** What staff say about a paper. */
public class PaperForm implements Serializable {

    private String title;
    private PaperKind kind;
    private LocalDate datedOn;
    private String note;

    static PaperForm of(Paper paper) {
        PaperForm form = new PaperForm();
        form.title = paper.getTitle();
        form.kind = paper.getKind();
        form.datedOn = paper.getDatedOn();
        form.note = paper.getNote();
        return form;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(PaperKind kind) {
        this.kind = kind;
    }

    /** The day that stands on the paper, or null. */
    public LocalDate getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(LocalDate datedOn) {
        this.datedOn = datedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
