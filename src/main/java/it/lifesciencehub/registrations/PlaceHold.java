package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
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
 * A place that a company holds without a name. Begins held, under the lock of the event's places, and counts in every
 * rule like a confirmed one. Ends when it gets a name and becomes a registration, when the company gives it back, or by
 * itself at the event's deadline for names. A colleague may fill in the name by a private link.
 */
@Entity
@Table(name = "place_hold")
@NamedQuery(
        name = PlaceHold.COUNTS,
        query = "SELECT h.quotaOrganisationId, h.ruleNumbers, COUNT(h) FROM PlaceHold h WHERE h.event.id = :event"
                + " AND h.status = it.lifesciencehub.registrations.HoldStatus.HELD"
                + " GROUP BY h.quotaOrganisationId, h.ruleNumbers")
@NamedQuery(
        name = PlaceHold.HELD_AT,
        query = "SELECT h FROM PlaceHold h WHERE h.event.id = :event"
                + " AND h.status = it.lifesciencehub.registrations.HoldStatus.HELD ORDER BY h.takenAt, h.id")
@NamedQuery(
        name = PlaceHold.OF_REQUEST,
        query = "SELECT h FROM PlaceHold h WHERE h.event.id = :event AND h.organisation.id = :organisation"
                + " AND h.requestKey = :key ORDER BY h.id")
@NamedQuery(
        name = PlaceHold.BY_LINK,
        query = "SELECT h FROM PlaceHold h JOIN FETCH h.event JOIN FETCH h.organisation WHERE h.linkHash = :hash")
public class PlaceHold extends BaseEntity {

    static final String COUNTS = "PlaceHold.counts";
    static final String HELD_AT = "PlaceHold.heldAt";
    static final String OF_REQUEST = "PlaceHold.ofRequest";
    static final String BY_LINK = "PlaceHold.byLink";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "quota_organisation_id")
    private Long quotaOrganisationId;

    @Column(name = "rule_numbers")
    private String ruleNumbers;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private HoldStatus status = HoldStatus.HELD;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by_person_id")
    private Long takenByPersonId;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "registration_id")
    private Long registrationId;

    @Column(name = "link_hash")
    private String linkHash;

    @Column(name = "link_address")
    private String linkAddress;

    @Column(name = "link_sent_at")
    private Instant linkSentAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected PlaceHold() {}

    /** @param takenByPersonId the delegate who takes it, or null for staff without a person */
    PlaceHold(
            Event event,
            Organisation organisation,
            Counted counted,
            Long takenByPersonId,
            String requestKey,
            Instant now) {
        this.event = event;
        this.organisation = organisation;
        this.takenByPersonId = takenByPersonId;
        this.requestKey = requestKey;
        this.takenAt = now;
        countWith(counted);
    }

    void countWith(Counted counted) {
        quotaOrganisationId = counted.organisationId();
        ruleNumbers = counted.text();
    }

    Counted counted() {
        return Counted.of(quotaOrganisationId, ruleNumbers);
    }

    /** Ends it; the link that was sent leads nowhere any longer. */
    void end(HoldStatus how, Long registrationId, Instant now) {
        requireHeld();
        status = how;
        this.registrationId = registrationId;
        endedAt = now;
        linkHash = null;
    }

    /** A private link was sent to this address; a former one counts no longer. */
    void sendLink(String hash, String address, Instant now) {
        requireHeld();
        linkHash = hash;
        linkAddress = address;
        linkSentAt = now;
    }

    void requireHeld() {
        if (status != HoldStatus.HELD) {
            throw new Refusal(RegistrationReason.NOT_HELD);
        }
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    public Event getEvent() {
        return event;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public HoldStatus getStatus() {
        return status;
    }

    public Long getTakenByPersonId() {
        return takenByPersonId;
    }

    /** To whom the link went last, or null. */
    public String getLinkAddress() {
        return linkAddress;
    }

    public Instant getRemindedAt() {
        return remindedAt;
    }
}
