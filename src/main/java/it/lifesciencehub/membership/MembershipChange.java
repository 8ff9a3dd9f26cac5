package it.lifesciencehub.membership;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.security.Identity;
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

/** One step in the life of a membership: what, by whom or by which rule, from which day and why. Never changed. */
@Entity
@Table(name = "membership_change")
@NamedQuery(
        name = MembershipChange.OF_MEMBERSHIP,
        query =
                "SELECT c FROM MembershipChange c LEFT JOIN FETCH c.category WHERE c.membershipId = :membership ORDER BY c.at DESC, c.id DESC")
public class MembershipChange extends BaseEntity {

    public static final String OF_MEMBERSHIP = "MembershipChange.ofMembership";

    @Column(name = "membership_id")
    private Long membershipId;

    @Column(name = "at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private MembershipAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private MembershipStatus fromStatus;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private MembershipStatus toStatus;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "reason")
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private MembershipCategory category;

    @Column(name = "actor_person_id")
    private Long actorPersonId;

    @Column(name = "actor")
    private String actor;

    protected MembershipChange() {}

    MembershipChange(
            Membership membership,
            MembershipAct act,
            MembershipStatus from,
            MembershipCategory category,
            LocalDate effectiveOn,
            String reason,
            Identity by,
            Instant now) {
        this.membershipId = membership.getId();
        this.at = now;
        this.act = act;
        this.fromStatus = from;
        this.toStatus = membership.getStatus();
        this.category = category;
        this.effectiveOn = effectiveOn;
        this.reason = reason == null ? "" : reason.strip();
        this.actorPersonId = by.personId();
        this.actor = by.name();
    }

    public Instant getAt() {
        return at;
    }

    public MembershipAct getAct() {
        return act;
    }

    /** Null for the beginning. */
    public MembershipStatus getFromStatus() {
        return fromStatus;
    }

    public MembershipStatus getToStatus() {
        return toStatus;
    }

    /** The category that the step led to, where it led to one. */
    public MembershipCategory getCategory() {
        return category;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public String getReason() {
        return reason;
    }

    public String getActor() {
        return actor;
    }
}
