package it.lifesciencehub.certificates;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
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

/**
 * That somebody attended an event. Its facts are those of the moment of issue, whatever becomes of names and titles. May
 * be revoked with a reason; then another one may be issued.
 */
@Entity
@Table(name = "certificate")
@NamedQuery(name = Certificate.BY_NUMBER, query = "SELECT c FROM Certificate c WHERE c.number = :number")
@NamedQuery(
        name = Certificate.OF_PLACE,
        query = "SELECT c FROM Certificate c WHERE c.registration.id = :registration AND c.revokedAt IS NULL")
public class Certificate extends BaseEntity {

    static final String BY_NUMBER = "Certificate.byNumber";
    static final String OF_PLACE = "Certificate.ofPlace";

    @Column(name = "number")
    private String number;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @Column(name = "event_id")
    private Long eventId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "organisation_name")
    private String organisationName;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "event_title_it"))
    @AttributeOverride(name = "en", column = @Column(name = "event_title_en"))
    private LocalisedText eventTitle;

    @Column(name = "event_place")
    private String eventPlace;

    @Column(name = "event_starts_at")
    private Instant eventStartsAt;

    @Column(name = "event_ends_at")
    private Instant eventEndsAt;

    @Column(name = "minutes")
    private Integer minutes;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoke_reason")
    private String revokeReason;

    protected Certificate() {}

    /**
     * @param organisationText what a walk-in said where the register does not know the organisation, or null
     * @param minutes how long the person attended, or null where it is not said
     */
    Certificate(String number, Registration place, String organisationText, Integer minutes, String by, Instant now) {
        Event event = place.getEvent();
        this.number = number;
        this.registration = place;
        this.eventId = event.getId();
        this.person = place.getPerson();
        this.personName = person.getName();
        this.organisationName = place.getOrganisation() == null
                ? organisationText
                : place.getOrganisation().getName();
        this.eventTitle =
                new LocalisedText(event.getTitle().getIt(), event.getTitle().getEn());
        this.eventPlace =
                event.getPlace().line() == null ? "" : event.getPlace().line();
        this.eventStartsAt = event.getStartsAt();
        this.eventEndsAt = event.getEndsAt();
        this.minutes = minutes;
        this.issuedAt = now;
        this.issuedBy = by;
    }

    void revoke(String reason, String by, Instant now) {
        if (revokedAt != null) {
            throw new Refusal(CertificateReason.REVOKED_ALREADY);
        }
        revokedAt = now;
        revokedBy = by;
        revokeReason = reason;
    }

    public boolean isValid() {
        return revokedAt == null;
    }

    public String getNumber() {
        return number;
    }

    public Long getEventId() {
        return eventId;
    }

    public Registration getRegistration() {
        return registration;
    }

    public Person getPerson() {
        return person;
    }

    public String getPersonName() {
        return personName;
    }

    /** Null for somebody who came for themselves. */
    public String getOrganisationName() {
        return organisationName;
    }

    public LocalisedText getEventTitle() {
        return eventTitle;
    }

    public String getEventPlace() {
        return eventPlace;
    }

    public Instant getEventStartsAt() {
        return eventStartsAt;
    }

    public Instant getEventEndsAt() {
        return eventEndsAt;
    }

    /** How long the person attended; null where the certificate does not say so. */
    public Integer getMinutes() {
        return minutes;
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    public Instant getRevokedAt() {
        return revokedAt;
    }

    public String getRevokeReason() {
        return revokeReason;
    }
}
