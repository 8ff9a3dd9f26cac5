package it.lifesciencehub.careers;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A career day, on top of its event, which has time and place. Begins when staff write its frame; companies offer
 * figures, then students wish, then companies order those who wished, each until its deadline; then seats are shared out,
 * as often as staff want, and published once. Some days after the event everything about students goes.
 */
@Entity
@Table(name = "career_day")
@NamedQuery(
        name = CareerDay.OF_EVENT,
        query = "SELECT d FROM CareerDay d JOIN FETCH d.event e JOIN FETCH e.kind WHERE e.id = :event")
public class CareerDay extends BaseEntity {

    static final String OF_EVENT = "CareerDay.ofEvent";
    /** The code of the kind of event that a career day stands on. */
    static final String KIND = "CAREER_DAY";

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @Column(name = "offers_until")
    private Instant offersUntil;

    @Column(name = "wishes_until")
    private Instant wishesUntil;

    @Column(name = "orders_until")
    private Instant ordersUntil;

    @Column(name = "talks")
    private int talks;

    @Column(name = "wishes")
    private int wishes;

    @Column(name = "students_per_adult")
    private int studentsPerAdult;

    @Column(name = "keep_days")
    private int keepDays;

    @Column(name = "seed")
    private Long seed;

    @Column(name = "matched_at")
    private Instant matchedAt;

    @Column(name = "complaints")
    private Integer complaints;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "reminded_until")
    private Instant remindedUntil;

    @Column(name = "purged_at")
    private Instant purgedAt;

    @Column(name = "purged_students")
    private Integer purgedStudents;

    @Column(name = "purged_seats")
    private Integer purgedSeats;

    @Column(name = "created_at")
    private Instant createdAt;

    protected CareerDay() {}

    CareerDay(Event event, CareerForm form, Instant now) {
        this.event = event;
        this.createdAt = now;
        frame(form);
    }

    /** Writes the frame, already checked by {@link CareerPolicy}. */
    void frame(CareerForm form) {
        this.offersUntil = form.offersUntil();
        this.wishesUntil = form.wishesUntil();
        this.ordersUntil = form.ordersUntil();
        this.talks = form.getTalks();
        this.wishes = form.getWishes();
        this.studentsPerAdult = form.getStudentsPerAdult();
        this.keepDays = form.getKeepDays();
    }

    /** Seats were shared out by these lots. */
    void shared(long seed, int complaints, Instant now) {
        this.seed = seed;
        this.complaints = complaints;
        this.matchedAt = now;
    }

    /** What seats were shared out by has changed: they are no longer true. */
    void forgetSharing() {
        matchedAt = null;
        complaints = null;
    }

    void publish(Instant now) {
        publishedAt = now;
    }

    /** Those who are late were reminded of this deadline. */
    void reminded(Instant deadline) {
        remindedUntil = deadline;
    }

    Instant getRemindedUntil() {
        return remindedUntil;
    }

    void purge(int students, int seats, Instant now) {
        purgedStudents = students;
        purgedSeats = seats;
        purgedAt = now;
    }

    CareerPhase phase(Instant now) {
        return CareerPolicy.phase(this, now);
    }

    /** When everything about students goes. */
    public Instant purgeAt() {
        return event.getEndsAt().plus(Duration.ofDays(keepDays));
    }

    public Event getEvent() {
        return event;
    }

    public Instant getOffersUntil() {
        return offersUntil;
    }

    public Instant getWishesUntil() {
        return wishesUntil;
    }

    public Instant getOrdersUntil() {
        return ordersUntil;
    }

    /** How many talks a student has at most. */
    public int getTalks() {
        return talks;
    }

    /** How many figures a student may choose. */
    public int getWishes() {
        return wishes;
    }

    /** How many students under 18 one adult accompanies at most. */
    public int getStudentsPerAdult() {
        return studentsPerAdult;
    }

    public int getKeepDays() {
        return keepDays;
    }

    /** What the lots of the last sharing were drawn by, or null. */
    public Long getSeed() {
        return seed;
    }

    public Instant getMatchedAt() {
        return matchedAt;
    }

    /** Pairs that would rather have had each other when seats were shared out last, or null. */
    public Integer getComplaints() {
        return complaints;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public Instant getPurgedAt() {
        return purgedAt;
    }

    public Integer getPurgedStudents() {
        return purgedStudents;
    }

    public Integer getPurgedSeats() {
        return purgedSeats;
    }
}
