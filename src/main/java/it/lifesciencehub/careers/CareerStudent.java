package it.lifesciencehub.careers;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A student: a name in a class and what they wish, for this day alone, and no person of the hub. Somebody under 18 has no
 * address here and chooses by the link that the teacher hands out. All of it goes some days after the event.
 */
@Entity
@Table(name = "career_student")
@NamedQuery(
        name = CareerStudent.OF_DAY,
        query = "SELECT s FROM CareerStudent s JOIN FETCH s.schoolClass c WHERE c.day.id = :day"
                + " ORDER BY c.school, c.name, s.familyName, s.givenName, s.id")
@NamedQuery(
        name = CareerStudent.OF_CLASS,
        query = "SELECT s FROM CareerStudent s WHERE s.schoolClass.id = :of"
                + " ORDER BY s.familyName, s.givenName, s.id")
public class CareerStudent extends BaseEntity {

    static final String OF_DAY = "CareerStudent.ofDay";
    static final String OF_CLASS = "CareerStudent.ofClass";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "class_id")
    private CareerClass schoolClass;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "email")
    private String email;

    @Column(name = "motivation")
    private String motivation = "";

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected CareerStudent() {}

    CareerStudent(CareerClass schoolClass, CareerRoster.Line line, Instant now) {
        this.schoolClass = schoolClass;
        this.givenName = line.givenName();
        this.familyName = line.familyName();
        this.email = schoolClass.isMinors() ? null : line.email();
        this.createdAt = now;
    }

    /** Nobody under 18 has an address here. */
    void forgetAddress() {
        email = null;
    }

    void answered(String words, Instant now) {
        if (words != null) {
            motivation = words.strip();
        }
        answeredAt = now;
    }

    CareerClass getSchoolClass() {
        return schoolClass;
    }

    public String getName() {
        return givenName + " " + familyName;
    }

    /** What companies read: somebody under 18 has no family name there. */
    String nameForCompanies() {
        return CareerPolicy.nameForCompanies(givenName, familyName, schoolClass.isMinors());
    }

    public String getGivenName() {
        return givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    /** Null where they have none here. */
    public String getEmail() {
        return email;
    }

    /** A line for companies; may be empty. */
    public String getMotivation() {
        return motivation;
    }

    /** When they chose last, or null. */
    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
