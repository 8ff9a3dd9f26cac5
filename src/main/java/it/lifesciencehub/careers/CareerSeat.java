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

/** A student's seat with a figure in a slot: shared out, or given by hand with a reason. */
@Entity
@Table(name = "career_seat")
@NamedQuery(name = CareerSeat.OF_DAY, query = "SELECT s FROM CareerSeat s WHERE s.day.id = :day ORDER BY s.id")
@NamedQuery(name = CareerSeat.FORGET, query = "DELETE FROM CareerSeat s WHERE s.day.id = :day")
public class CareerSeat extends BaseEntity {

    static final String OF_DAY = "CareerSeat.ofDay";
    static final String FORGET = "CareerSeat.forget";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "day_id")
    private CareerDay day;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "student_id")
    private CareerStudent student;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "figure_id")
    private CareerFigure figure;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "slot_id")
    private CareerSlot slot;

    @Column(name = "by_hand")
    private boolean byHand;

    @Column(name = "reason")
    private String reason;

    @Column(name = "created_at")
    private Instant createdAt;

    protected CareerSeat() {}

    /** @param reason empty: shared out by the rules */
    CareerSeat(CareerDay day, CareerStudent student, CareerFigure figure, CareerSlot slot, String reason, Instant now) {
        this.day = day;
        this.student = student;
        this.figure = figure;
        this.slot = slot;
        this.byHand = !reason.isEmpty();
        this.reason = reason;
        this.createdAt = now;
    }

    Market.Seat seat() {
        return new Market.Seat(student.getId(), figure.getId(), slot.getId());
    }

    CareerDay getDay() {
        return day;
    }

    CareerStudent getStudent() {
        return student;
    }

    CareerFigure getFigure() {
        return figure;
    }

    CareerSlot getSlot() {
        return slot;
    }

    boolean isByHand() {
        return byHand;
    }

    String getReason() {
        return reason;
    }
}
