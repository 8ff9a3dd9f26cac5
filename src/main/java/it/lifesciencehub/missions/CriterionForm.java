package it.lifesciencehub.missions;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/** One line of the criteria of a call; without a name in either language it is none. */
public class CriterionForm implements Serializable {

    private String nameIt;
    private String nameEn;
    private String meaningIt;
    private String meaningEn;
    private Integer weight;
    private Integer maxScore = 10;

    static CriterionForm of(MissionCriterion criterion) {
        CriterionForm form = new CriterionForm();
        form.nameIt = criterion.getName().getIt();
        form.nameEn = criterion.getName().getEn();
        form.meaningIt = criterion.getMeaning().getIt();
        form.meaningEn = criterion.getMeaning().getEn();
        form.weight = criterion.getWeight();
        form.maxScore = criterion.getMaxScore();
        return form;
    }

    public LocalisedText getName() {
        return new LocalisedText(nameIt, nameEn);
    }

    public LocalisedText getMeaning() {
        return new LocalisedText(meaningIt, meaningEn);
    }

    boolean isEmpty() {
        return (nameIt == null || nameIt.isBlank()) && (nameEn == null || nameEn.isBlank());
    }

    public String getNameIt() {
        return nameIt;
    }

    public void setNameIt(String nameIt) {
        this.nameIt = nameIt;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getMeaningIt() {
        return meaningIt;
    }

    public void setMeaningIt(String meaningIt) {
        this.meaningIt = meaningIt;
    }

    public String getMeaningEn() {
        return meaningEn;
    }

    public void setMeaningEn(String meaningEn) {
        this.meaningEn = meaningEn;
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }

    public Integer getMaxScore() {
        return maxScore;
    }

    public void setMaxScore(Integer maxScore) {
        this.maxScore = maxScore;
    }
}
