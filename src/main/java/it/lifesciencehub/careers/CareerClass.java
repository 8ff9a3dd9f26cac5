package it.lifesciencehub.careers;

import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A class of a school, or a group of a university, with the teacher who looks after it. Staff enter it, the teacher adds
 * students and, for those under 18, the adults who come along; with enough of them it is confirmed, and only then do its
 * students choose.
 */
@Entity
@Table(name = "career_class")
@NamedQuery(
        name = CareerClass.OF_DAY,
        query = "SELECT c FROM CareerClass c WHERE c.day.id = :day ORDER BY c.school, c.name, c.id")
public class CareerClass extends BaseEntity {

    static final String OF_DAY = "CareerClass.ofDay";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "day_id")
    private CareerDay day;

    @Column(name = "school")
    private String school;

    @Column(name = "name")
    private String name;

    @Column(name = "teacher_name")
    private String teacherName;

    @Column(name = "teacher_email")
    private String teacherEmail;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Column(name = "expected")
    private int expected;

    @Column(name = "minors")
    private boolean minors;

    @Column(name = "adults")
    private String adults = "";

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected CareerClass() {}

    CareerClass(CareerDay day, ClassForm form, Instant now) {
        this.day = day;
        this.createdAt = now;
        describe(form);
    }

    /** Already checked by {@link CareerPolicy}. */
    void describe(ClassForm form) {
        this.school = form.getSchool().strip();
        this.name = form.getName().strip();
        this.teacherName = form.getTeacher().strip();
        this.teacherEmail = form.getEmail();
        this.language = form.getLanguage();
        this.expected = form.getExpected();
        this.minors = form.isMinors();
    }

    /** @param names one a line; taking some away ends the confirmation where too few are left */
    void accompany(String names) {
        adults = names == null ? "" : names.strip();
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    void unconfirm() {
        confirmedAt = null;
    }

    /** The names go with those of the students. */
    void purge() {
        adults = "";
        teacherName = "";
        teacherEmail = "";
    }

    MailDraft.Recipient recipient() {
        return new MailDraft.Recipient(null, teacherName, teacherEmail, language);
    }

    /** School and class in one line. */
    String label() {
        return school + ", " + name;
    }

    public CareerDay getDay() {
        return day;
    }

    public String getSchool() {
        return school;
    }

    public String getName() {
        return name;
    }

    public String getTeacherName() {
        return teacherName;
    }

    public String getTeacherEmail() {
        return teacherEmail;
    }

    public Language getLanguage() {
        return language;
    }

    /** How many students are to come. */
    public int getExpected() {
        return expected;
    }

    public boolean isMinors() {
        return minors;
    }

    /** Names of the adults who come along, one a line. */
    public String getAdults() {
        return adults;
    }

    int countAdults() {
        return CareerPolicy.countAdults(adults);
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
