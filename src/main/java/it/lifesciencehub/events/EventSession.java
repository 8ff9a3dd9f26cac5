package it.lifesciencehub.events;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A part of an event's programme, with its speakers. */
@Entity
@Table(name = "event_session")
/* Of the database's own type: MySQL gives a long where the embedded database gives an int. */
@NamedQuery(
        name = EventSession.LAST_NUMBER,
        query = "SELECT COALESCE(MAX(s.number), 0) FROM EventSession s WHERE s.event.id = :event")
@NamedQuery(
        name = EventSession.OF_EVENT,
        query = "SELECT DISTINCT s FROM EventSession s LEFT JOIN FETCH s.speakers p"
                + " WHERE s.event.id = :event ORDER BY s.startsAt, s.room, s.id, p.position")
public class EventSession extends BaseEntity {

    public static final String OF_EVENT = "EventSession.ofEvent";
    public static final String LAST_NUMBER = "EventSession.lastNumber";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "title_it"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalisedText title;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "room")
    private String room;

    @Column(name = "number")
    private int number;

    @Column(name = "seats")
    private Integer seats;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SessionKind kind = SessionKind.TALK;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "track_it"))
    @AttributeOverride(name = "en", column = @Column(name = "track_en"))
    private LocalisedText track = new LocalisedText("", "");

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "about_it"))
    @AttributeOverride(name = "en", column = @Column(name = "about_en"))
    private LocalisedText about = new LocalisedText("", "");

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<EventSpeaker> speakers = new ArrayList<>();

    protected EventSession() {}

    public EventSession(Event event, LocalisedText title, Instant startsAt, Instant endsAt, String room) {
        this.event = event;
        change(title, startsAt, endsAt, room);
    }

    public void change(LocalisedText title, Instant startsAt, Instant endsAt, String room) {
        if (!endsAt.isAfter(startsAt)) {
            throw new it.lifesciencehub.shared.Refusal(EventReason.ENDS_BEFORE_START);
        }
        this.title = title;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.room = room == null || room.isBlank() ? null : room.strip();
    }

    /** @param track the line of sessions that it belongs to, empty or null where it is everybody's */
    public void describe(SessionKind kind, LocalisedText track, LocalisedText about) {
        this.kind = kind;
        this.track = track == null ? new LocalisedText("", "") : track;
        this.about = about == null ? new LocalisedText("", "") : about;
    }

    /**
     * Says how many can be in the room; under the lock of the event's places, where the session is known already.
     *
     * @param seats at least 1, or null for no limit
     */
    public void limit(Integer seats) {
        this.seats = seats;
    }

    /** Its number in the event, from 1; part of its address, so that it is given once. */
    public void number(int number) {
        this.number = number;
    }

    public void addSpeaker(String name, String jobTitle, String organisationName, boolean moderator) {
        addSpeaker(name, jobTitle, organisationName, moderator, null);
    }

    /** @param profileId the speaker's profile, or null */
    public void addSpeaker(String name, String jobTitle, String organisationName, boolean moderator, Long profileId) {
        speakers.add(new EventSpeaker(this, speakers.size(), name, jobTitle, organisationName, moderator, profileId));
    }

    public void removeSpeakers() {
        speakers.clear();
    }

    public Event getEvent() {
        return event;
    }

    public LocalisedText getTitle() {
        return title;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public String getRoom() {
        return room;
    }

    public int getNumber() {
        return number;
    }

    /** How many can be in the room, or null for no limit. */
    public Integer getSeats() {
        return seats;
    }

    public SessionKind getKind() {
        return kind;
    }

    public boolean isBreak() {
        return kind == SessionKind.BREAK;
    }

    /** The line of sessions that it belongs to, empty where it is everybody's. */
    public LocalisedText getTrack() {
        return track;
    }

    public LocalisedText getAbout() {
        return about;
    }

    /** Its name in calendars; the same for its whole life (RFC 5545, 3.8.4.7). */
    public String calendarUid() {
        return "session-" + getId() + "@lifesciencehub";
    }

    public List<EventSpeaker> getSpeakers() {
        return List.copyOf(speakers);
    }
}
