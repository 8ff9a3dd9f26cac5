package it.lifesciencehub.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;

/** When people are reminded of their places at one event, where staff have chosen it; others are as the hub does it. */
@Entity
@Table(name = "place_reminder")
public class PlaceReminder implements Serializable {

    @Id
    @Column(name = "event_id")
    private Long eventId;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "days_before")
    private int days;

    protected PlaceReminder() {}

    PlaceReminder(Long eventId, int days) {
        this.eventId = eventId;
        this.days = days;
    }

    /** Days before this event, or {@link PlaceReminderPolicy#NEVER}. */
    static int daysBefore(EntityManager em, Long eventId) {
        PlaceReminder chosen = em.find(PlaceReminder.class, eventId);
        return chosen == null ? PlaceReminderPolicy.USUAL_DAYS : chosen.days;
    }

    void remind(int before) {
        days = before;
    }

    /** Days before the event, or {@link PlaceReminderPolicy#NEVER}. */
    int getDays() {
        return days;
    }
}
