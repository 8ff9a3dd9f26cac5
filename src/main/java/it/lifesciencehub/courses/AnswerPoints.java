package it.lifesciencehub.courses;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What an answer of a course's test is worth. */
@Entity
@Table(name = "course_points")
class AnswerPoints extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id")
    private Course course;

    @Column(name = "question_key")
    private String questionKey;

    @Column(name = "option_key")
    private String optionKey;

    @Column(name = "points")
    private int points;

    protected AnswerPoints() {}

    AnswerPoints(Course course, String questionKey, String optionKey, int points) {
        this.course = course;
        this.questionKey = questionKey;
        this.optionKey = optionKey;
        this.points = points;
    }

    String getQuestionKey() {
        return questionKey;
    }

    String getOptionKey() {
        return optionKey;
    }

    int getPoints() {
        return points;
    }
}
