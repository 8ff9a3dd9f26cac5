package it.lifesciencehub.careers;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A figure that a student wishes; 1 is the one that they wish most. Written anew with each change of the list. */
@Entity
@Table(name = "career_wish")
@NamedQuery(
        name = CareerWish.OF_DAY,
        query = "SELECT x FROM CareerWish x WHERE x.student.schoolClass.day.id = :day ORDER BY x.place, x.id")
@NamedQuery(name = CareerWish.FORGET, query = "DELETE FROM CareerWish x WHERE x.student.id = :student")
public class CareerWish extends BaseEntity {

    static final String OF_DAY = "CareerWish.ofDay";
    static final String FORGET = "CareerWish.forget";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "student_id")
    private CareerStudent student;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "figure_id")
    private CareerFigure figure;

    @Column(name = "place")
    private int place;

    protected CareerWish() {}

    CareerWish(CareerStudent student, CareerFigure figure, int place) {
        this.student = student;
        this.figure = figure;
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
