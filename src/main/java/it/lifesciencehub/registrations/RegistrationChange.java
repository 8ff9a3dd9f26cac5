package it.lifesciencehub.registrations;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One step in a registration's life: from what to what, when, by whom or by which rule. A skip on the waiting list is a
 * step from waiting to waiting. Written once.
 */
@Entity
@Table(name = "registration_change")
@NamedQuery(
        name = RegistrationChange.OF_EVENT,
        query = "SELECT c FROM RegistrationChange c WHERE c.eventId = :event ORDER BY c.at, c.id")
public class RegistrationChange extends BaseEntity {

    static final String OF_EVENT = "RegistrationChange.ofEvent";

    @Column(name = "registration_id")
    private Long registrationId;

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private RegistrationStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private RegistrationStatus to;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private ChangeReason reason;

    @Column(name = "actor_person_id")
    private Long actorPersonId;

    @Column(name = "actor")
    private String actor;

    @Column(name = "detail")
    private String detail;

    @Column(name = "step")
    private Long step;

    @Column(name = "batch")
    private Long batch;

    @Column(name = "counted_organisation_id")
    private Long countedOrganisationId;

    @Column(name = "counted_rules")
    private String countedRules;

    @Column(name = "party_id")
    private Long partyId;

    protected RegistrationChange() {}

    /**
     * @param from null where the registration begins
     * @param step its number in the record of the event's places
     * @param batch common to the steps of one change
     */
    RegistrationChange(
            Registration registration,
            RegistrationStatus from,
            ChangeReason reason,
            Identity by,
            String detail,
            Instant now,
            long step,
            long batch) {
        this.registrationId = registration.getId();
        this.eventId = registration.getEvent().getId();
        this.at = now;
        this.from = from;
        this.to = registration.getStatus();
        this.reason = reason;
        this.actorPersonId = by.personId();
        this.actor = atMost(200, by.name());
        this.detail = detail == null ? "" : atMost(500, detail);
        this.step = step;
        this.batch = batch;
        this.countedOrganisationId = registration.getQuotaOrganisationId();
        this.countedRules = registration.counted().text();
        this.partyId = registration.getPartyId();
    }

    static String atMost(int length, String text) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    public Long getRegistrationId() {
        return registrationId;
    }

    /** Its number in the record of the event's places; null where it is older than that record. */
    public Long getStep() {
        return step;
    }

    public Long getBatch() {
        return batch;
    }

    /** With what the place was counted from then on; null where nobody wrote it down. */
    Counted counted() {
        return step == null ? null : Counted.of(countedOrganisationId, countedRules);
    }

    public Long getPartyId() {
        return partyId;
    }

    public Instant getAt() {
        return at;
    }

    public RegistrationStatus getFrom() {
        return from;
    }

    public RegistrationStatus getTo() {
        return to;
    }

    public ChangeReason getReason() {
        return reason;
    }

    /** Who did it; null where a rule did. */
    public Long getActorPersonId() {
        return actorPersonId;
    }

    public String getActor() {
        return actor;
    }

    public String getDetail() {
        return detail;
    }
}
