package it.lifesciencehub.courses;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody took the test once, with the points of that moment. Written once. */
@Entity
@Table(name = "course_try")
class TestTry extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id")
    private Course course;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @Column(name = "number")
    private int number;

    @Column(name = "points")
    private int points;

    @Column(name = "most_points")
    private int mostPoints;

    @Column(name = "made_at")
    private Instant madeAt;

    protected TestTry() {}

    TestTry(Course course, Registration registration, int number, int points, int mostPoints, Instant now) {
        this.course = course;
        this.registration = registration;
        this.number = number;
        this.points = points;
        this.mostPoints = mostPoints;
        this.madeAt = now;
    }

    int getPoints() {
        return points;
    }
}
