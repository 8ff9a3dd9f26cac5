package it.lifesciencehub.careers;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** Where a company places a student who wishes its figure; 1 comes first. Written anew with each order. */
@Entity
@Table(name = "career_rank")
@NamedQuery(
        name = CareerRank.OF_DAY,
        query = "SELECT x FROM CareerRank x WHERE x.student.schoolClass.day.id = :day ORDER BY x.place, x.id")
@NamedQuery(name = CareerRank.FORGET, query = "DELETE FROM CareerRank x WHERE x.figure.id = :figure")
public class CareerRank extends BaseEntity {

    static final String OF_DAY = "CareerRank.ofDay";
    static final String FORGET = "CareerRank.forget";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "figure_id")
    private CareerFigure figure;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "student_id")
    private CareerStudent student;

    @Column(name = "place")
    private int place;

    protected CareerRank() {}

    CareerRank(CareerFigure figure, CareerStudent student, int place) {
        this.figure = figure;
        this.student = student;
        this.place = place;
    }

    Long studentId() {
        return student.getId();
    }

    Long figureId() {
        return figure.getId();
    }

    int getPlace() {
        return place;
    }
}
