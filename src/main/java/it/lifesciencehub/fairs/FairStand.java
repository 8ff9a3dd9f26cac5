package it.lifesciencehub.fairs;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * The collective stand of a fair, on top of its event, which has time and place. Begins when staff write its frame;
 * companies ask for places while its window is open, and whoever gives them out holds its row, so that one decision comes
 * after the other.
 */
@Entity
@Table(name = "fair_stand")
@NamedQuery(
        name = FairStand.OF_EVENT,
        query = "SELECT s FROM FairStand s JOIN FETCH s.event e JOIN FETCH e.kind WHERE e.id = :event")
public class FairStand extends BaseEntity {

    static final String OF_EVENT = "FairStand.ofEvent";

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @Column(name = "hall")
    private String hall;

    @Column(name = "number")
    private String number;

    @Column(name = "area")
    private BigDecimal area;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "places_per_company")
    private int placesPerCompany;

    @Enumerated(EnumType.STRING)
    @Column(name = "queue_order")
    private FairOrder order;

    @Column(name = "place_vat_rate")
    private BigDecimal placeVatRate;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private StoredFile plan;

    @Column(name = "created_at")
    private Instant createdAt;

    protected FairStand() {}

    /** The code of the kind of event that a stand belongs to. */
    static final String KIND = "FAIR";

    FairStand(Event event, StandForm form, StandPolicy.Numbers numbers, Instant now) {
        this.event = event;
        this.createdAt = now;
        frame(form, numbers);
    }

    /** Writes the frame, already checked by {@link StandPolicy}. */
    void frame(StandForm form, StandPolicy.Numbers read) {
        this.hall = form.getHall().strip();
        this.number = form.getNumber().strip();
        this.area = read.area();
        this.opensAt = form.opensAt();
        this.closesAt = form.closesAt();
        this.placesPerCompany = form.getPlacesPerCompany();
        this.order = form.getOrder();
        this.placeVatRate = read.placeVatRate();
    }

    void draw(StoredFile newPlan) {
        this.plan = newPlan;
    }

    StandPhase phase(Instant now) {
        return StandPolicy.phase(opensAt, closesAt, now);
    }

    public Event getEvent() {
        return event;
    }

    public String getHall() {
        return hall;
    }

    public String getNumber() {
        return number;
    }

    /** In square metres. */
    public BigDecimal getArea() {
        return area;
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    /** How many places one company may have at most. */
    public int getPlacesPerCompany() {
        return placesPerCompany;
    }

    public FairOrder getOrder() {
        return order;
    }

    /** Percent on the price of places; null where the price is not asked for and only weighs. */
    public BigDecimal getPlaceVatRate() {
        return placeVatRate;
    }

    /** A picture or PDF; null where there is none. */
    public StoredFile getPlan() {
        return plan;
    }
}
