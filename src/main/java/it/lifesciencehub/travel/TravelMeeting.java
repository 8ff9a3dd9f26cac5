package it.lifesciencehub.travel;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** A meeting of some travellers with a body abroad, in the time of its leg's place. Planned, then held or cancelled. */
@Entity
@Table(name = "travel_meeting")
@NamedQuery(
        name = TravelMeeting.OF_TRAVEL,
        query =
                "SELECT m FROM TravelMeeting m JOIN FETCH m.body b JOIN FETCH m.leg l WHERE l.travel.id = :travel ORDER BY m.startsAt, m.id")
public class TravelMeeting extends BaseEntity {

    static final String OF_TRAVEL = "TravelMeeting.ofTravel";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private TravelBody body;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "leg_id")
    private TravelLeg leg;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "place")
    private String place;

    @Column(name = "interpreter")
    private String interpreter;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private MeetingStatus status = MeetingStatus.PLANNED;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "travel_meeting_who", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "registration_id")
    private Set<Long> who = new HashSet<>();

    protected TravelMeeting() {}

    TravelMeeting(TravelBody body, TravelLeg leg) {
        this.body = body;
        this.leg = leg;
    }

    void write(TravelBody body, TravelLeg leg, MeetingForm form) {
        this.body = body;
        this.leg = leg;
        startsAt = form.startsAt(leg.zoneId());
        endsAt = form.endsAt(leg.zoneId());
        place = LegForm.text(form.getPlace());
        interpreter = LegForm.text(form.getInterpreter());
        who.retainAll(form.travellers());
        who.addAll(form.travellers());
    }

    void become(MeetingStatus next) {
        status = next;
    }

    void leave(Long registrationId) {
        who.remove(registrationId);
    }

    ClashPolicy.Slot slot() {
        return new ClashPolicy.Slot(getId(), body.getId(), body.getName(), startsAt, endsAt, Set.copyOf(who));
    }

    /** Registrations of those who take part. */
    public Set<Long> getWho() {
        return Set.copyOf(who);
    }

    public TravelBody getBody() {
        return body;
    }

    public TravelLeg getLeg() {
        return leg;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public String getPlace() {
        return place;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public MeetingStatus getStatus() {
        return status;
    }
}
