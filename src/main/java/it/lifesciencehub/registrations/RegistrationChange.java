package it.lifesciencehub.registrations;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One step in a registration's life: from what to what, when, by whom or by which rule. A skip on the waiting list is a
 * step from waiting to waiting. Written once.
 */
@Entity
@Table(name = "registration_change")
public class RegistrationChange extends BaseEntity {

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

    protected RegistrationChange() {}

    /** @param from null where the registration begins */
    RegistrationChange(
            Registration registration,
            RegistrationStatus from,
            ChangeReason reason,
            Identity by,
            String detail,
            Instant now) {
        this.registrationId = registration.getId();
        this.eventId = registration.getEvent().getId();
        this.at = now;
        this.from = from;
        this.to = registration.getStatus();
        this.reason = reason;
        this.actorPersonId = by.personId();
        this.actor = by.name().length() > 200 ? by.name().substring(0, 200) : by.name();
        this.detail = detail == null ? "" : detail.length() > 500 ? detail.substring(0, 500) : detail;
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
