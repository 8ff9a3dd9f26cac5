package it.lifesciencehub.positions;

import java.io.Serializable;

/** What officers write: each text in Italian, in English or in both. */
public class PositionForm implements Serializable {

    private String titleIt;
    private String titleEn;
    private String summaryIt;
    private String summaryEn;
    private Long paperVersionId;

    static PositionForm of(PositionText text) {
        PositionForm form = new PositionForm();
        form.titleIt = text.getTitle().getIt();
        form.titleEn = text.getTitle().getEn();
        form.summaryIt = text.getSummary().getIt();
        form.summaryEn = text.getSummary().getEn();
        form.paperVersionId = text.getPaperVersionId();
        return form;
    }

    public String getTitleIt() {
        return titleIt;
    }

    public void setTitleIt(String titleIt) {
        this.titleIt = titleIt;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getSummaryIt() {
        return summaryIt;
    }

    public void setSummaryIt(String summaryIt) {
        this.summaryIt = summaryIt;
    }

    public String getSummaryEn() {
        return summaryEn;
    }

    public void setSummaryEn(String summaryEn) {
        this.summaryEn = summaryEn;
    }

    /** The version of a paper that is pinned, or null. */
    public Long getPaperVersionId() {
        return paperVersionId;
    }

    public void setPaperVersionId(Long paperVersionId) {
        this.paperVersionId = paperVersionId;
    }
}
