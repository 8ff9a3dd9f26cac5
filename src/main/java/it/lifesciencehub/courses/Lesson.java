package it.lifesciencehub.courses;

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
import java.time.Instant;

/** A lesson of a course: at a place, online, or both. Its minutes count as a whole for whoever was there. */
@Entity
@Table(name = "course_lesson")
@NamedQuery(
        name = Lesson.OF_COURSE,
        query = "SELECT l FROM Lesson l WHERE l.course = :course ORDER BY l.startsAt, l.id")
class Lesson extends BaseEntity {

    static final String OF_COURSE = "Lesson.ofCourse";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "course_id")
    private Course course;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "title_it"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalisedText title;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "place")
    private String place;

    @Column(name = "online_link")
    private String onlineLink;

    @Column(name = "minutes")
    private int minutes;

    protected Lesson() {}

    Lesson(Course course, LessonPlan plan) {
        this.course = course;
        plan(plan);
    }

    void plan(LessonPlan plan) {
        title = plan.title();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        place = plan.place();
        onlineLink = plan.onlineLink();
        minutes = plan.minutes();
    }

    LessonPlan planned() {
        return new LessonPlan(title, startsAt, endsAt, place, onlineLink, minutes);
    }

    /** Its name in calendars; the same for its whole life (RFC 5545, 3.8.4.7). */
    String calendarUid() {
        return "lesson-" + getId() + "@lifesciencehub";
    }

    /** @param linkShown whether the reader may have the link now */
    LessonRow row(int number, boolean linkShown) {
        return new LessonRow(
                getId(),
                number,
                title,
                startsAt,
                endsAt,
                place,
                onlineLink != null,
                linkShown ? onlineLink : null,
                minutes);
    }

    Course getCourse() {
        return course;
    }

    LocalisedText getTitle() {
        return title;
    }

    Instant getStartsAt() {
        return startsAt;
    }

    Instant getEndsAt() {
        return endsAt;
    }

    String getPlace() {
        return place;
    }

    String getOnlineLink() {
        return onlineLink;
    }

    /** How many count. */
    int getMinutes() {
        return minutes;
    }
}
