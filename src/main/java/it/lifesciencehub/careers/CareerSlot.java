package it.lifesciencehub.careers;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A time of the day at which talks are. Lives until it is removed, which nobody can once a figure is there. */
@Entity
@Table(name = "career_slot")
@NamedQuery(
        name = CareerSlot.OF_DAY,
        query = "SELECT s FROM CareerSlot s WHERE s.day.id = :day ORDER BY s.startsAt, s.id")
public class CareerSlot extends BaseEntity {

    static final String OF_DAY = "CareerSlot.ofDay";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "day_id")
    private CareerDay day;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected CareerSlot() {}

    CareerSlot(CareerDay day, Instant startsAt, Instant endsAt) {
        this.day = day;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    CareerDay getDay() {
        return day;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }
}
