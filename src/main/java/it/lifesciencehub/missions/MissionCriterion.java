package it.lifesciencehub.missions;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** What applications to a call are scored by. The weights of a published call are percent and come to 100. */
@Entity
@Table(name = "mission_criterion")
@NamedQuery(
        name = MissionCriterion.OF_CALL,
        query = "SELECT c FROM MissionCriterion c WHERE c.call.id = :call ORDER BY c.number, c.id")
public class MissionCriterion extends BaseEntity {

    static final String OF_CALL = "MissionCriterion.ofCall";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "call_id")
    private MissionCall call;

    @Column(name = "number")
    private int number;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "name_it"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalisedText name;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "meaning_it"))
    @AttributeOverride(name = "en", column = @Column(name = "meaning_en"))
    private LocalisedText meaning;

    @Column(name = "weight")
    private int weight;

    @Column(name = "max_score")
    private int maxScore;

    protected MissionCriterion() {}

    MissionCriterion(MissionCall call, int number, CriterionForm form) {
        this.call = call;
        this.number = number;
        this.name = new LocalisedText(form.getNameIt(), form.getNameEn());
        this.meaning = new LocalisedText(form.getMeaningIt(), form.getMeaningEn());
        this.weight = form.getWeight();
        this.maxScore = form.getMaxScore();
    }

    /** As the ranking knows it. */
    Ranking.Weighted weighted() {
        return new Ranking.Weighted(getId(), weight, maxScore);
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

    public int getMaxScore() {
        return maxScore;
    }
}
