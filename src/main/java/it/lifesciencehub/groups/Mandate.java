package it.lifesciencehub.groups;

import it.lifesciencehub.organisations.Organisation;
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
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A person's role in a group from one day to another, both included, in the name of an organisation or on their own.
 * Ends on a day that is known from the start, when somebody ends it, or on the day on which the person leaves the
 * organisation; the row stays, so that it can be asked who held what on any day.
 */
@Entity
@Table(name = "mandate")
@NamedQuery(
        name = Mandate.HELD_FOR,
        query = "SELECT m FROM Mandate m JOIN FETCH m.group WHERE m.person.id = :person"
                + " AND m.organisation.id = :organisation AND (m.until IS NULL OR m.until >= :day)"
                + " ORDER BY m.since, m.id")
@NamedQuery(
        name = Mandate.GROUPS_OF_ORGANISATION,
        query = "SELECT DISTINCT m.group.id FROM Mandate m WHERE m.organisation.id = :organisation"
                + " AND m.since <= :day AND (m.until IS NULL OR m.until >= :day)")
public class Mandate extends BaseEntity {

    public static final String HELD_FOR = "Mandate.heldFor";
    public static final String GROUPS_OF_ORGANISATION = "Mandate.groupsOfOrganisation";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkGroup group;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private MandateRole role;

    @Column(name = "from_date")
    private LocalDate since;

    @Column(name = "until_date")
    private LocalDate until;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "replaces_id")
    private Long replacesId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    @Column(name = "successor_asked")
    private int successorAsked;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Mandate() {}

    /**
     * @param organisation in whose name, or null
     * @param until the last day, or null where none is known
     */
    Mandate(
            WorkGroup group,
            Person person,
            Organisation organisation,
            MandateRole role,
            LocalDate since,
            LocalDate until,
            Instant now) {
        this.group = group;
        this.person = person;
        this.organisation = organisation;
        this.role = role;
        this.since = since;
        this.until = until;
        this.createdAt = now;
    }

    /** The mandate of the colleague who takes it over on this day; it has the same last day. */
    Mandate passedTo(Person successor, LocalDate day, Instant now) {
        Mandate next = new Mandate(group, successor, organisation, role, day, until, now);
        next.replacesId = getId();
        next.seat = seat;
        return next;
    }

    /** The seat that the delegate or alternate fills. */
    Mandate filling(Seat filled) {
        seat = filled;
        return this;
    }

    /** Goes on for another term, to this last day. */
    void prolong(LocalDate lastDay) {
        if (until == null || !lastDay.isAfter(until)) {
            throw new Refusal(GroupReason.UNTIL_BEFORE_FROM);
        }
        until = lastDay;
        successorAsked = 0;
    }

    /** Somebody was asked for a successor the first, second, … time. */
    void askedForSuccessor(int times) {
        successorAsked = times;
    }

    /**
     * Ends on this day, or on its first one where that is later.
     *
     * @throws Refusal where it has ended before
     */
    void end(LocalDate day, String reason) {
        if (until != null && until.isBefore(day)) {
            throw new Refusal(GroupReason.MANDATE_ENDED);
        }
        until = day.isBefore(since) ? since : day;
        endReason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** Whether it is held on this day. */
    public boolean isHeldOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }

    public WorkGroup getGroup() {
        return group;
    }

    public Person getPerson() {
        return person;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public MandateRole getRole() {
        return role;
    }

    public LocalDate getSince() {
        return since;
    }

    /** The last day, or null. */
    public LocalDate getUntil() {
        return until;
    }

    public String getEndReason() {
        return endReason;
    }

    /** The seat that it fills, or null for a personal role and an observer. */
    public Seat getSeat() {
        return seat;
    }

    public int getSuccessorAsked() {
        return successorAsked;
    }

    public Long getReplacesId() {
        return replacesId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
