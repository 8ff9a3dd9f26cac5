package it.lifesciencehub.organisations;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody says that they work for an organisation. Its delegates or staff confirm it, which begins an affiliation, or
 * refuse it; the person may withdraw it. An organisation that the person did not find is only a name until staff say
 * which one it is.
 */
@Entity
@Table(name = "affiliation_request")
public class AffiliationRequest extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "job_title")
    private String jobTitle;

    @Enumerated(EnumType.STRING)
    @Column(name = "job_function")
    private JobFunction jobFunction;

    @Column(name = "from_date")
    private LocalDate from;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private RequestStatus status = RequestStatus.OPEN;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "reason")
    private String reason;

    protected AffiliationRequest() {}

    /** @param organisation or null, where only its name is known */
    AffiliationRequest(Person person, Organisation organisation, String organisationName, LocalDate from, Instant now) {
        this.person = person;
        this.organisation = organisation;
        this.organisationName = organisationName;
        this.from = from;
        this.askedAt = now;
    }

    void workAs(String jobTitle, JobFunction jobFunction) {
        this.jobTitle = jobTitle == null || jobTitle.isBlank() ? null : jobTitle.strip();
        this.jobFunction = jobFunction;
    }

    /** Staff have found which organisation is meant. */
    void means(Organisation organisation) {
        this.organisation = organisation;
        this.organisationName = organisation.getName();
    }

    void end(RequestStatus status, String reason, String by, Instant now) {
        if (this.status != RequestStatus.OPEN) {
            throw new Refusal(OrganisationReason.REQUEST_ENDED);
        }
        this.status = status;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.decidedBy = by;
        this.decidedAt = now;
    }

    public Person getPerson() {
        return person;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public JobFunction getJobFunction() {
        return jobFunction;
    }

    public LocalDate getFrom() {
        return from;
    }

    public RequestStatus getStatus() {
        return status;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getReason() {
        return reason;
    }
}
