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
 * The private link of a company's contact, a teacher or a student, kept as a hash: the hub does not know it any longer.
 * Works until it is revoked, its holder is removed, or the day's data go.
 */
@Entity
@Table(name = "career_link")
@NamedQuery(
        name = CareerLink.BY_HASH,
        query = "SELECT l FROM CareerLink l WHERE l.tokenHash = :hash AND l.revokedAt IS NULL")
public class CareerLink extends BaseEntity {

    static final String BY_HASH = "CareerLink.byHash";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id")
    private CareerCompany company;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "class_id")
    private CareerClass schoolClass;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "student_id")
    private CareerStudent student;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected CareerLink() {}

    CareerLink(CareerCompany company, CareerClass schoolClass, CareerStudent student, String tokenHash, Instant now) {
        this.company = company;
        this.schoolClass = schoolClass;
        this.student = student;
        this.tokenHash = tokenHash;
        this.createdAt = now;
    }

    CareerCompany getCompany() {
        return company;
    }

    CareerClass getSchoolClass() {
        return schoolClass;
    }

    CareerStudent getStudent() {
        return student;
    }
}
