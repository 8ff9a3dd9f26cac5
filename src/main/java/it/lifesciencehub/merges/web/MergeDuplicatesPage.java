package it.lifesciencehub.merges.web;

import it.lifesciencehub.merges.DuplicateProgress;
import it.lifesciencehub.merges.DuplicateRow;
import it.lifesciencehub.merges.DuplicateService;
import it.lifesciencehub.organisations.Match;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Likely duplicates of the whole register, and the search that finds them. */
@Named
@ViewScoped
public class MergeDuplicatesPage implements Serializable {

    /** Scores from which on pairs are shown. */
    private static final List<Integer> THRESHOLDS = List.of(Match.LIKELY, 65, 75, 85, 95);

    @Inject
    private DuplicateService duplicates;

    private Integer score;
    private boolean dismissed;
    private Integer number;
    private Page<DuplicateRow> page = Page.empty();
    private DuplicateProgress progress;

    public void load() {
        progress = duplicates.latest().orElse(null);
        page = duplicates.list(getThreshold(), dismissed, PageRequest.of(number));
    }

    public String search() {
        duplicates.search();
        return "/merges/duplicates?faces-redirect=true";
    }

    public String dismiss(Long pair) {
        duplicates.dismiss(pair);
        PageMessages.done("merges", "duplicates.dismissedDone");
        return here();
    }

    public String takeUpAgain(Long pair) {
        duplicates.takeUpAgain(pair);
        PageMessages.done("merges", "duplicates.takenUpDone");
        return here();
    }

    private String here() {
        return "/merges/duplicates?faces-redirect=true&score=" + getThreshold() + (dismissed ? "&dismissed=true" : "")
                + (number == null ? "" : "&page=" + number);
    }

    public int getThreshold() {
        return threshold(score);
    }

    /** From 0 to 100; where none is asked for, the score from which on a pair is likely. */
    static int threshold(Integer score) {
        return score == null ? Match.LIKELY : Math.max(0, Math.min(100, score));
    }

    public List<Integer> getThresholds() {
        return THRESHOLDS;
    }

    public Page<DuplicateRow> getPage() {
        return page;
    }

    public DuplicateProgress getProgress() {
        return progress;
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }

    public boolean isDismissed() {
        return dismissed;
    }

    public void setDismissed(boolean dismissed) {
        this.dismissed = dismissed;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
