package it.lifesciencehub.events;

import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;

/**
 * An event's capacity rules and what is taken of them: one row an event, apart from the event so that editing texts and
 * booking places don't get into each other's way. Whoever books, frees or changes the rules locks this row first; the
 * counts are written from a count of the registrations under that lock.
 */
@Entity
@Table(name = "event_places")
public class EventPlaces implements Serializable {

    @Id
    @Column(name = "event_id")
    private Long eventId;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "capacity_total")
    private Integer capacityTotal;

    @Column(name = "capacity_per_organisation")
    private Integer capacityPerOrganisation;

    @Column(name = "group_counts_together")
    private boolean groupCountsTogether;

    @Enumerated(EnumType.STRING)
    @Column(name = "waiting_policy")
    private WaitingPolicy waitingPolicy = WaitingPolicy.FIRST_COME;

    @Column(name = "confirmed_count")
    private int taken;

    @Column(name = "offered_count")
    private int offered;

    @Column(name = "held_count")
    private int held;

    @Column(name = "share_overdrawn")
    private int shareOverdrawn;

    @Column(name = "offer_hours")
    private Integer offerHours;

    @Column(name = "offer_in_working_hours")
    private boolean offerInWorkingHours;

    @Column(name = "names_until")
    private Instant namesUntil;

    @Column(name = "steps")
    private long steps;

    @Column(name = "batches")
    private long batches;

    @Column(name = "waiting_count")
    private int waiting;

    @Column(name = "requested_count")
    private int requested;

    @Column(name = "overbooked")
    private int overbooked;

    protected EventPlaces() {}

    public EventPlaces(Event event) {
        this.eventId = event.getId();
        this.capacityTotal = event.getKind().getDefaultCapacity();
        this.capacityPerOrganisation = event.getKind().getDefaultPerOrganisation();
    }

    /**
     * Sets the rules. Fewer places than are taken is refused unless said on purpose; then the difference is recorded as
     * overbooked, nobody loses a place, and no new one is given until people cancel.
     *
     * @param total places in all, or null for no limit
     * @param perOrganisation places of one organisation, or null for no limit
     */
    public void limit(
            Integer total,
            Integer perOrganisation,
            boolean groupCountsTogether,
            WaitingPolicy policy,
            boolean overbookOnPurpose) {
        if (total != null && total < taken && !overbookOnPurpose) {
            throw new Refusal(EventReason.CAPACITY_BELOW_TAKEN, taken);
        }
        this.capacityTotal = total;
        this.capacityPerOrganisation = perOrganisation;
        this.groupCountsTogether = groupCountsTogether;
        this.waitingPolicy = policy;
        this.overbooked = total == null ? 0 : Math.max(0, taken - total);
    }

    /**
     * Sets how free places go to those who wait and how long a company's places may stand without a name.
     *
     * @param namesUntil null: no unnamed places, and names are swapped until the event starts
     */
    public void give(OfferRule offers, Instant namesUntil) {
        this.offerHours = offers.hours();
        this.offerInWorkingHours = offers.inWorkingHours();
        this.namesUntil = namesUntil;
    }

    /** Writes what a count under the lock has found, where nothing is offered or held. */
    public void record(int confirmed, int waiting, int requested) {
        record(confirmed, 0, 0, waiting, requested);
    }

    /** Writes what a count under the lock has found. */
    public void record(int confirmed, int offered, int held, int waiting, int requested) {
        this.taken = confirmed + offered + held;
        this.offered = offered;
        this.held = held;
        this.waiting = waiting;
        this.requested = requested;
        this.overbooked = capacityTotal == null ? 0 : Math.min(overbooked, Math.max(0, taken - capacityTotal));
    }

    /**
     * Writes by how many places organisations are beyond their shares after the rules were changed.
     *
     * @throws Refusal where it is more than before, unless that is meant
     */
    public void overdrawAfterChange(int found, boolean overbookOnPurpose) {
        if (found > shareOverdrawn && !overbookOnPurpose) {
            throw new Refusal(EventReason.SHARE_BELOW_TAKEN, found);
        }
        shareOverdrawn = found;
    }

    /** Writes that organisations are beyond their shares by so many places; never more than was accepted on purpose. */
    public void overdraw(int found) {
        shareOverdrawn = Math.min(shareOverdrawn, found);
    }

    /** The number of the next step in the record of these places; taken under the lock. */
    public long nextStep() {
        return ++steps;
    }

    /** Steps of one change have the number of one batch; the next ones begin another. */
    public void closeBatch() {
        batches++;
    }

    public Long getEventId() {
        return eventId;
    }

    public long getVersion() {
        return version;
    }

    public Integer getCapacityTotal() {
        return capacityTotal;
    }

    public Integer getCapacityPerOrganisation() {
        return capacityPerOrganisation;
    }

    public boolean isGroupCountsTogether() {
        return groupCountsTogether;
    }

    public WaitingPolicy getWaitingPolicy() {
        return waitingPolicy;
    }

    /** Places that are confirmed, offered or held: what counts in every rule. */
    public int getTaken() {
        return taken;
    }

    public int getConfirmed() {
        return taken - offered - held;
    }

    /** Places that are held for those to whom they are offered. */
    public int getOffered() {
        return offered;
    }

    /** Places that companies hold without a name. */
    public int getHeld() {
        return held;
    }

    /** Places of organisations beyond their shares, as was accepted on purpose. */
    public int getShareOverdrawn() {
        return shareOverdrawn;
    }

    public OfferRule getOffers() {
        return new OfferRule(offerHours, offerInWorkingHours);
    }

    /** Until when companies hold places without names and swap names; null: none, and until the event starts. */
    public Instant getNamesUntil() {
        return namesUntil;
    }

    public long getSteps() {
        return steps;
    }

    public long getBatch() {
        return batches;
    }

    public int getWaiting() {
        return waiting;
    }

    public int getRequested() {
        return requested;
    }

    /** Places given beyond the total on purpose. */
    public int getOverbooked() {
        return overbooked;
    }

    /** Places that are left, or null where there is no limit; never negative. */
    public Integer getFree() {
        return capacityTotal == null ? null : Math.max(0, capacityTotal - taken);
    }
}
