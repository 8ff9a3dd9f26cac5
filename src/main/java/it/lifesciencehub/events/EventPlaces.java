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
    private int confirmed;

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
        if (total != null && total < confirmed && !overbookOnPurpose) {
            throw new Refusal(EventReason.CAPACITY_BELOW_TAKEN, confirmed);
        }
        this.capacityTotal = total;
        this.capacityPerOrganisation = perOrganisation;
        this.groupCountsTogether = groupCountsTogether;
        this.waitingPolicy = policy;
        this.overbooked = total == null ? 0 : Math.max(0, confirmed - total);
    }

    /** Writes what a count under the lock has found. */
    public void record(int confirmed, int waiting, int requested) {
        this.confirmed = confirmed;
        this.waiting = waiting;
        this.requested = requested;
        this.overbooked = capacityTotal == null ? 0 : Math.min(overbooked, Math.max(0, confirmed - capacityTotal));
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

    public int getConfirmed() {
        return confirmed;
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
        return capacityTotal == null ? null : Math.max(0, capacityTotal - confirmed);
    }
}
