package it.lifesciencehub.careers;

import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.organisations.Organisation;
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
 * A company that was asked to a career day, with the person to write to. Its delegates act signed in, the contact by
 * private link. Stays until staff remove it; a merge of two organisations leaves one of two.
 */
@Entity
@Table(name = "career_company")
@NamedQuery(
        name = CareerCompany.OF_DAY,
        query = "SELECT c FROM CareerCompany c JOIN FETCH c.organisation o WHERE c.day.id = :day"
                + " AND c.removedAt IS NULL ORDER BY o.name, c.id")
@NamedQuery(
        name = CareerCompany.ALL_OF_DAY,
        query = "SELECT c FROM CareerCompany c WHERE c.day.id = :day ORDER BY c.id")
@NamedQuery(
        name = CareerCompany.OF_ORGANISATION,
        query = "SELECT c FROM CareerCompany c JOIN FETCH c.day d JOIN FETCH d.event JOIN FETCH c.organisation o"
                + " WHERE d.event.id = :event AND o.id = :organisation AND c.removedAt IS NULL ORDER BY c.id")
public class CareerCompany extends BaseEntity {

    static final String OF_DAY = "CareerCompany.ofDay";
    static final String ALL_OF_DAY = "CareerCompany.allOfDay";
    static final String OF_ORGANISATION = "CareerCompany.ofOrganisation";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "day_id")
    private CareerDay day;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_email")
    private String contactEmail;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected CareerCompany() {}

    CareerCompany(CareerDay day, Organisation organisation, ContactForm contact, Instant now) {
        this.day = day;
        this.organisation = organisation;
        this.contactName = contact.getName().strip();
        this.contactEmail = contact.getEmail();
        this.language = contact.getLanguage();
        this.createdAt = now;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    /** Whom to write to goes with what is known of the students. */
    void purge() {
        contactName = "";
        contactEmail = "";
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    MailDraft.Recipient recipient() {
        return new MailDraft.Recipient(null, contactName, contactEmail, language);
    }

    public CareerDay getDay() {
        return day;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** Empty once it was deleted. */
    public String getContactName() {
        return contactName;
    }

    public String getContactEmail() {
        return contactEmail;
    }
}
