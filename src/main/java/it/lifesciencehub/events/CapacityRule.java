package it.lifesciencehub.events;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A rule for a part of those who come to an event: how many places they have, and when they can ask for one. It belongs
 * to the event, has a number there that never changes, and is read and written under the lock of the event's places. A
 * registration keeps the numbers of the rules with which it is counted; several may apply, and all of them are checked.
 */
@Entity
@Table(name = "capacity_rule")
@NamedQuery(
        name = CapacityRule.OF_EVENT,
        query = "SELECT r FROM CapacityRule r WHERE r.eventId = :event ORDER BY r.number")
public class CapacityRule extends BaseEntity {

    public static final String OF_EVENT = "CapacityRule.ofEvent";

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject")
    private RuleSubject subject;

    @Column(name = "detail")
    private String detail;

    @Column(name = "places")
    private Integer places;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "taken")
    private int taken;

    @Column(name = "overbooked")
    private int overbooked;

    @Column(name = "decided")
    private boolean decided;

    protected CapacityRule() {}

    /** @param decided whether no registration is there yet for which it would have to be decided whether it counts */
    CapacityRule(Long eventId, int number, AudienceRule rule, boolean decided) {
        this.eventId = eventId;
        this.number = number;
        this.subject = rule.subject();
        this.detail = rule.detail();
        this.places = rule.places();
        this.opensAt = rule.opensAt();
        this.closesAt = rule.closesAt();
        this.decided = decided;
    }

    AudienceRule toRule() {
        return new AudienceRule(subject, detail, places, opensAt, closesAt);
    }

    /** Sets limit and times. Fewer places than are taken is refused, or recorded as overbooked where it is meant. */
    void change(AudienceRule rule, boolean overbookOnPurpose) {
        Integer limit = rule.places();
        if (limit != null && limit < taken && !overbookOnPurpose) {
            throw new Refusal(EventReason.CAPACITY_BELOW_TAKEN, taken);
        }
        places = limit;
        opensAt = rule.opensAt();
        closesAt = rule.closesAt();
        overbooked = limit == null ? 0 : Math.max(0, taken - limit);
    }

    /** It has been decided for every standing registration whether it is counted. */
    public void decide() {
        decided = true;
    }

    /**
     * Writes what a count under the lock has found after the rules were changed.
     *
     * @throws Refusal where more are taken than there may be, unless that is meant
     */
    public void recordAfterChange(int found, boolean overbookOnPurpose) {
        if (places != null && found > places + overbooked) {
            if (!overbookOnPurpose) {
                throw new Refusal(EventReason.CAPACITY_BELOW_TAKEN, found);
            }
            overbooked = found - places;
        }
        record(found);
    }

    /** Writes what a count under the lock has found. */
    public void record(int found) {
        taken = found;
        overbooked = places == null ? 0 : Math.min(overbooked, Math.max(0, found - places));
    }

    /** @param organisation in whose name somebody comes, or null */
    public boolean isAbout(Organisation organisation) {
        boolean member = organisation != null && organisation.isMember();
        return switch (subject) {
            case MEMBERS -> member;
            case GUESTS -> !member;
            case SECTOR -> organisation != null && organisation.getSectors().contains(Sector.valueOf(detail));
            case CATEGORY -> member && detail.equals(organisation.getMembershipCategory());
        };
    }

    public boolean isBeforeOpening(Instant now) {
        return opensAt != null && now.isBefore(opensAt);
    }

    public boolean isClosed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    public int getNumber() {
        return number;
    }

    public RuleSubject getSubject() {
        return subject;
    }

    /** The sector's name or the category's code; empty for members and guests. */
    public String getDetail() {
        return detail;
    }

    /** Null for no limit. */
    public Integer getPlaces() {
        return places;
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    /** Places that are confirmed, offered or held. */
    public int getTaken() {
        return taken;
    }

    /** Places given beyond the limit on purpose. */
    public int getOverbooked() {
        return overbooked;
    }

    /** Whether it stands for every registration whether it is counted. */
    public boolean isDecided() {
        return decided;
    }

    /** Places left, or null for no limit; never negative. */
    public Integer getFree() {
        return places == null ? null : Math.max(0, places - taken);
    }
}
