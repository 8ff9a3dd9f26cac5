package it.lifesciencehub.organisations;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A person at an organisation, from a day until a day or for now. While it lasts, the person may be booked in the
 * organisation's name; a delegate may also act for the organisation. It ends when the person leaves, and stays as history.
 */
@Entity
@Table(name = "affiliation")
public class Affiliation extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "job_title")
    private String jobTitle;

    @Enumerated(EnumType.STRING)
    @Column(name = "job_function")
    private JobFunction jobFunction;

    @Column(name = "delegate")
    private boolean delegate;

    @Column(name = "was_delegate")
    private boolean wasDelegate;

    @Column(name = "from_date")
    private LocalDate since;

    @Column(name = "until_date")
    private LocalDate until;

    protected Affiliation() {}

    public Affiliation(Person person, Organisation organisation, LocalDate from) {
        this.person = person;
        this.organisation = organisation;
        this.since = from;
    }

    public void workAs(String jobTitle, JobFunction jobFunction) {
        this.jobTitle = jobTitle == null || jobTitle.isBlank() ? null : jobTitle.strip();
        this.jobFunction = jobFunction;
    }

    public void makeDelegate(boolean delegate) {
        this.wasDelegate |= this.delegate;
        this.delegate = delegate;
    }

    /** Ends on that day; a delegate's rights end with it. */
    public void end(LocalDate day) {
        this.until = day.isBefore(since) ? since : day;
        makeDelegate(false);
    }

    public boolean isCurrent() {
        return until == null;
    }

    public Person getPerson() {
        return person;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public JobFunction getJobFunction() {
        return jobFunction;
    }

    public boolean isDelegate() {
        return delegate;
    }

    /** Whether the person once was a delegate in this affiliation and is none now. */
    public boolean isFormerDelegate() {
        return wasDelegate && !delegate;
    }

    public LocalDate getFrom() {
        return since;
    }

    public LocalDate getUntil() {
        return until;
    }
}
