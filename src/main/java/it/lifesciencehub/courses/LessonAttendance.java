package it.lifesciencehub.courses;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Whether somebody was at a lesson, and who says so. What staff wrote by hand is changed by hand alone. */
@Entity
@Table(name = "course_attendance")
class LessonAttendance extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "lesson_id")
    private Lesson lesson;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @Column(name = "present")
    private boolean present;

    @Column(name = "minutes_seen")
    private Integer minutesSeen;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private AttendanceSource source;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected LessonAttendance() {}

    LessonAttendance(Lesson lesson, Registration registration) {
        this.lesson = lesson;
        this.registration = registration;
    }

    /** @param minutes that a report has seen, or null */
    void note(boolean there, Integer minutes, AttendanceSource from, String by, Instant now) {
        present = there;
        minutesSeen = minutes;
        source = from;
        recordedBy = by;
        changedAt = now;
    }

    Lesson getLesson() {
        return lesson;
    }

    Registration getRegistration() {
        return registration;
    }

    boolean isPresent() {
        return present;
    }

    /** Null where no report has seen them. */
    Integer getMinutesSeen() {
        return minutesSeen;
    }

    AttendanceSource getSource() {
        return source;
    }
}
