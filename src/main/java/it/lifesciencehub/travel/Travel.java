package it.lifesciencehub.travel;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The journey of a mission, on top of its event, which has those who come. Begins as a draft that staff alone see; travellers
 * are asked for their data once staff say so, and see their itinerary once it is published. Changes after that are told
 * to those whom they concern. Some days after the event what travellers gave goes; the frame stays. */
@Entity
@Table(name = "travel")
@NamedQuery(
        name = Travel.OF_EVENT,
        query = "SELECT t FROM Travel t JOIN FETCH t.event e JOIN FETCH e.kind WHERE e.id = :event")
public class Travel extends BaseEntity {

    static final String OF_EVENT = "Travel.ofEvent";

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @Column(name = "ask_number")
    private boolean askNumber;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "keep_days")
    private int keepDays;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "purged_at")
    private Instant purgedAt;

    @Column(name = "purged_values")
    private Integer purgedValues;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Travel() {}

    /** The code of the kind of event that a journey stands on. */
    static final String KIND = "MISSION";

    Travel(Event event, Instant now) {
        this.event = event;
        this.createdAt = now;
    }

    /** Writes the frame, already checked by {@link TravelPolicy}. */
    void frame(TravelForm form) {
        this.askNumber = form.isAskNumber();
        this.dueOn = form.getDueOn();
        this.keepDays = form.getKeepDays();
    }

    /** From now on whoever has a place is asked for their data. */
    void ask(Instant now) {
        if (askedAt == null) {
            askedAt = now;
        }
    }

    void publish(Instant now) {
        publishedAt = now;
    }

    void withdraw() {
        publishedAt = null;
    }

    /** Something that travellers read is not as it was. */
    void changed(Instant now) {
        changedAt = now;
    }

    void told(Instant now) {
        toldAt = now;
    }

    void purged(int values, Instant now) {
        purgedValues = values;
        purgedAt = now;
    }

    /** Whether something has changed since travellers were told. */
    public boolean isToTell() {
        return publishedAt != null && changedAt != null && (toldAt == null || changedAt.isAfter(toldAt));
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public boolean isAsked() {
        return askedAt != null;
    }

    /** The day on which what travellers gave goes. */
    public LocalDate purgeOn() {
        return TravelPolicy.purgeOn(event.getEndsAt(), keepDays);
    }

    public Event getEvent() {
        return event;
    }

    public boolean isAskNumber() {
        return askNumber;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public int getKeepDays() {
        return keepDays;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public Instant getPurgedAt() {
        return purgedAt;
    }
}
