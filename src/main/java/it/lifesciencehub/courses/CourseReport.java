package it.lifesciencehub.courses;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the report of an online meeting was taken in for a lesson. */
@Entity
@Table(name = "course_report")
class CourseReport extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "lesson_id")
    private Lesson lesson;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "people")
    private int people;

    @Column(name = "imported_by")
    private String importedBy;

    @Column(name = "imported_at")
    private Instant importedAt;

    protected CourseReport() {}

    CourseReport(Lesson lesson, String fileName, String fileHash, int people, String by, Instant now) {
        this.lesson = lesson;
        this.fileName = fileName;
        this.fileHash = fileHash;
        this.people = people;
        this.importedBy = by;
        this.importedAt = now;
    }

    Instant getImportedAt() {
        return importedAt;
    }
}
