package it.lifesciencehub.roundtables;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A report as its page fills it in; papers are ids of versions of the group's papers. */
public class ReportForm implements Serializable {

    private String words;
    private String present;
    private String followUps;
    private List<Long> papers = new ArrayList<>();

    static ReportForm of(SittingReport report) {
        ReportForm form = new ReportForm();
        form.words = report.getWords();
        form.present = report.getPresent();
        form.followUps = report.getFollowUps();
        form.papers = new ArrayList<>(report.getPapers());
        return form;
    }

    /** As Markdown. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    /** As Markdown. */
    public String getFollowUps() {
        return followUps;
    }

    public void setFollowUps(String followUps) {
        this.followUps = followUps;
    }

    public List<Long> getPapers() {
        return papers;
    }

    public void setPapers(List<Long> papers) {
        this.papers = papers == null ? new ArrayList<>() : papers;
    }
}
