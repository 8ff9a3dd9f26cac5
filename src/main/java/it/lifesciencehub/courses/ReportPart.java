package it.lifesciencehub.courses;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;

/** A time at which a report saw somebody, kept so that a second report of the same lesson can be added to it. */
@Entity
@Table(name = "course_report_part")
@NamedQuery(
        name = ReportPart.OF_LESSON,
        query = "SELECT p FROM ReportPart p WHERE p.report.lesson = :lesson ORDER BY p.id")
class ReportPart extends BaseEntity {

    static final String OF_LESSON = "ReportPart.ofLesson";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private CourseReport report;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @Column(name = "from_second")
    private Integer from;

    @Column(name = "seconds")
    private long seconds;

    protected ReportPart() {}

    /** @param from second of the day, or null where the report has a duration alone */
    ReportPart(CourseReport report, Registration registration, Integer from, long seconds) {
        this.report = report;
        this.registration = registration;
        this.from = from;
        this.seconds = seconds;
    }

    Long registrationId() {
        return registration.getId();
    }

    /** What it says of whoever has the place. */
    ReportPerson seen() {
        return from == null
                ? new ReportPerson("", "", List.of(), seconds)
                : new ReportPerson("", "", List.of(new ReportStay(from, from + seconds)), 0);
    }
}
