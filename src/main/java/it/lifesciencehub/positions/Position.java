package it.lifesciencehub.positions;

import it.lifesciencehub.groups.WorkGroup;
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
 * What a group holds on a matter. Officers draft it; the group is consulted and each comment answered; then it is agreed
 * on by silence until a day or by a ballot of organisations; approved, it may be published and shared with the members.
 * Its words stand in {@link PositionText}, version by version, and each step names the version that it was taken with.
 */
@Entity
@Table(name = "group_position")
public class Position extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkGroup group;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PositionState state = PositionState.DRAFT;

    @Column(name = "text_number")
    private int textNumber = 1;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "consultation_until")
    private LocalDate consultationUntil;

    @Column(name = "silent_until")
    private LocalDate silentUntil;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "backing_until")
    private LocalDate backingUntil;

    protected Position() {}

    Position(WorkGroup group, Instant now) {
        this.group = group;
        this.createdAt = now;
    }

    void requireState(PositionState needed) {
        if (state != needed) {
            throw new Refusal(PositionReason.STATE_NOT_POSSIBLE);
        }
    }

    private void become(PositionState next) {
        PositionLifecycle.require(state, next);
        state = next;
    }

    void consult(LocalDate until) {
        requireState(PositionState.DRAFT);
        become(PositionState.CONSULTATION);
        consultationUntil = until;
    }

    /** The next version of the text begins. */
    void redraft() {
        become(PositionState.DRAFT);
        textNumber++;
        consultationUntil = null;
        silentUntil = null;
        decidedAt = null;
    }

    void agreeSilently(LocalDate until) {
        become(PositionState.SILENT_AGREEMENT);
        silentUntil = until;
    }

    /** An objection: what was to be agreed on by silence is talked about again. */
    void talkAgain() {
        requireState(PositionState.SILENT_AGREEMENT);
        become(PositionState.CONSULTATION);
        silentUntil = null;
    }

    void vote() {
        become(PositionState.BALLOT);
    }

    void decide(boolean approved, Instant now) {
        become(approved ? PositionState.APPROVED : PositionState.REJECTED);
        decidedAt = now;
    }

    void publish(Instant now) {
        become(PositionState.PUBLISHED);
        publishedAt = now;
    }

    void share(LocalDate until, Instant now) {
        if (!state.isAgreed()) {
            throw new Refusal(PositionReason.NOT_AGREED_YET);
        }
        if (sharedAt != null) {
            throw new Refusal(PositionReason.SHARED_ALREADY);
        }
        sharedAt = now;
        backingUntil = until;
    }

    public WorkGroup getGroup() {
        return group;
    }

    public PositionState getState() {
        return state;
    }

    /** Number of the version that stands, from 1. */
    public int getTextNumber() {
        return textNumber;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** The last day of the consultation, or null. */
    public LocalDate getConsultationUntil() {
        return consultationUntil;
    }

    /** The last day for objections, or null. */
    public LocalDate getSilentUntil() {
        return silentUntil;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** When it was shared with the members, or null. */
    public Instant getSharedAt() {
        return sharedAt;
    }

    /** The last day on which members say whether they back it, or null. */
    public LocalDate getBackingUntil() {
        return backingUntil;
    }
}
