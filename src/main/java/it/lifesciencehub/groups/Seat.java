package it.lifesciencehub.groups;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Identity;
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
 * An organisation's seat in a group. Somebody of the organisation asks for it (REQUESTED) or an officer offers it
 * (INVITED); approved or accepted it is HELD, else REFUSED or WITHDRAWN. A group that is open gives it at once. Held, it
 * is filled with one voting delegate and any number of alternates, who change while the seat stays. It is ENDED when the
 * organisation gives it back or an officer ends it, and its people's mandates end on the same day.
 */
@Entity
@Table(name = "seat")
public class Seat extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkGroup group;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "place")
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private SeatStatus status;

    @Column(name = "words")
    private String words;

    @Column(name = "asked_by_person_id")
    private Long askedByPersonId;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "held_from")
    private LocalDate heldFrom;

    @Column(name = "held_until")
    private LocalDate heldUntil;

    protected Seat() {}

    /**
     * @param place which of the organisation's seats in the group, from 1
     * @param invited whether the group offers it; else the organisation asks
     * @param words why, in the words of whoever asks or offers; may be empty
     */
    Seat(
            WorkGroup group,
            Organisation organisation,
            int place,
            boolean invited,
            String words,
            Identity by,
            Instant now) {
        this.group = group;
        this.organisation = organisation;
        this.place = place;
        this.status = invited ? SeatStatus.INVITED : SeatStatus.REQUESTED;
        this.words = words == null ? "" : words.strip();
        this.askedByPersonId = by.personId();
        this.askedBy = by.name();
        this.askedAt = now;
    }

    /** An officer approves the request, or the organisation accepts the offer. */
    void hold(LocalDate from, Identity by, Instant now) {
        require(SeatStatus.REQUESTED, SeatStatus.INVITED);
        status = SeatStatus.HELD;
        heldFrom = from;
        decide(by, null, now);
    }

    void refuse(String why, Identity by, Instant now) {
        require(SeatStatus.REQUESTED);
        status = SeatStatus.REFUSED;
        decide(by, why, now);
    }

    /** The organisation takes its request back or declines the offer, or the group takes the offer back. */
    void withdraw(Identity by, Instant now) {
        require(SeatStatus.REQUESTED, SeatStatus.INVITED);
        status = SeatStatus.WITHDRAWN;
        decide(by, null, now);
    }

    void end(LocalDate day, String why, Identity by, Instant now) {
        require(SeatStatus.HELD);
        status = SeatStatus.ENDED;
        heldUntil = day.isBefore(heldFrom) ? heldFrom : day;
        decide(by, why, now);
    }

    private void decide(Identity by, String why, Instant now) {
        decidedBy = by.name();
        decidedAt = now;
        reason = why == null || why.isBlank() ? null : why.strip();
    }

    private void require(SeatStatus... allowed) {
        for (SeatStatus one : allowed) {
            if (status == one) {
                return;
            }
        }
        throw new Refusal(GroupReason.SEAT_NOT_OPEN);
    }

    public WorkGroup getGroup() {
        return group;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public int getPlace() {
        return place;
    }

    public SeatStatus getStatus() {
        return status;
    }

    public Long getAskedByPersonId() {
        return askedByPersonId;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getHeldFrom() {
        return heldFrom;
    }

    public LocalDate getHeldUntil() {
        return heldUntil;
    }

    public String getWords() {
        return words;
    }

    public String getAskedBy() {
        return askedBy;
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
}
