package it.lifesciencehub.travel;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one traveller has given and still has to do, and what they were last told of their itinerary. Made with the first
 * thing that is known of them; emptied when the place ends or some days after the mission. */
@Entity
@Table(name = "travel_sheet")
@NamedQuery(
        name = TravelSheet.OF_REGISTRATION,
        query = "SELECT s FROM TravelSheet s JOIN FETCH s.travel t JOIN FETCH t.event WHERE s.registration.id = :id")
@NamedQuery(name = TravelSheet.OF_TRAVEL, query = "SELECT s FROM TravelSheet s WHERE s.travel.id = :travel")
public class TravelSheet extends BaseEntity {

    static final String OF_REGISTRATION = "TravelSheet.ofRegistration";
    static final String OF_TRAVEL = "TravelSheet.ofTravel";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "travel_id")
    private Travel travel;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @Column(name = "share_with_id")
    private Long shareWithId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "told")
    private String told;

    protected TravelSheet() {}

    TravelSheet(Travel travel, Registration registration) {
        this.travel = travel;
        this.registration = registration;
    }

    void asked(Instant now) {
        askedAt = now;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    void answered(Instant now) {
        answeredAt = now;
    }

    /** With whom they would share a room, or null. */
    void shareWith(Long otherId) {
        shareWithId = otherId;
    }

    void told(String itinerary) {
        told = itinerary;
    }

    void empty() {
        answeredAt = null;
        shareWithId = null;
    }

    public Travel getTravel() {
        return travel;
    }

    public Registration getRegistration() {
        return registration;
    }

    public Long getShareWithId() {
        return shareWithId;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getRemindedAt() {
        return remindedAt;
    }

    public String getTold() {
        return told;
    }
}
