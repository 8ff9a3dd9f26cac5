package it.lifesciencehub.missions;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/** A score by one criterion, as an evaluator fills it in. */
public class ScoreLine implements Serializable {

    private final Long criterionId;
    private final LocalisedText name;
    private final LocalisedText meaning;
    private final int weight;
    private final int most;
    private Integer score;
    private String note;

    /** A line that nobody has filled in. */
    public ScoreLine(MissionCriterion criterion) {
        this.criterionId = criterion.getId();
        this.name = criterion.getName();
        this.meaning = criterion.getMeaning();
        this.weight = criterion.getWeight();
        this.most = criterion.getMaxScore();
    }

    public Long getCriterionId() {
        return criterionId;
    }

    public LocalisedText getName() {
        return name;
    }

    public LocalisedText getMeaning() {
        return meaning;
    }

    public int getWeight() {
        return weight;
    }

    /** The highest score that can be given. */
    public int getMost() {
        return most;
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
