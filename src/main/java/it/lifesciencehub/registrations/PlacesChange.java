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
 * What happened to an event's places besides the registrations: the rules that hold from then on, or a place held without
 * a name. Numbered in one row with the changes of the registrations. Written once.
 */
@Entity
@Table(name = "places_change")
@NamedQuery(
        name = PlacesChange.OF_EVENT,
        query = "SELECT c FROM PlacesChange c WHERE c.eventId = :event ORDER BY c.step")
public class PlacesChange extends BaseEntity {

    static final String OF_EVENT = "PlacesChange.ofEvent";

    /** What it was. */
    public enum Kind {
        /** These rules hold from now on; the detail says which, as {@link PlaceRules#text} writes them. */
        RULES,
        HOLD_TAKEN,
        /** A held place is counted otherwise from now on. */
        HOLD_COUNTED,
        HOLD_ENDED
    }

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "step")
    private long step;

    @Column(name = "batch")
    private long batch;

    @Column(name = "at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "counted_organisation_id")
    private Long countedOrganisationId;

    @Column(name = "counted_rules")
    private String countedRules;

    @Column(name = "detail")
    private String detail;

    @Column(name = "actor_person_id")
    private Long actorPersonId;

    @Column(name = "actor")
    private String actor;

    protected PlacesChange() {}

    /** @param subjectId the held place's id, or null for rules */
    PlacesChange(
            Long eventId,
            long step,
            long batch,
            Kind kind,
            Long subjectId,
            Counted counted,
            String detail,
            Identity by,
            Instant now) {
        this.eventId = eventId;
        this.step = step;
        this.batch = batch;
        this.at = now;
        this.kind = kind;
        this.subjectId = subjectId;
        this.countedOrganisationId = counted.organisationId();
        this.countedRules = counted.text();
        this.detail = detail;
        this.actorPersonId = by.personId();
        this.actor = RegistrationChange.atMost(200, by.name());
    }

    public long getStep() {
        return step;
    }

    public long getBatch() {
        return batch;
    }

    public Instant getAt() {
        return at;
    }

    public Kind getKind() {
        return kind;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    Counted counted() {
        return Counted.of(countedOrganisationId, countedRules);
    }

    public String getDetail() {
        return detail;
    }

    public String getActor() {
        return actor;
    }

    /** Who did it; null where a rule did. */
    public Long getActorPersonId() {
        return actorPersonId;
    }
}
