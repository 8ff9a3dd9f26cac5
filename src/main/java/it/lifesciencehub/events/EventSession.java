package it.lifesciencehub.events;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
@NamedQuery(
        name = EventSession.OF_EVENT,
        query = "SELECT DISTINCT s FROM EventSession s LEFT JOIN FETCH s.speakers p"
                + " WHERE s.event.id = :event ORDER BY s.startsAt, s.room, s.id, p.position")
public class EventSession extends BaseEntity {

    public static final String OF_EVENT = "EventSession.ofEvent";

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

    public void addSpeaker(String name, String jobTitle, String organisationName, boolean moderator) {
        speakers.add(new EventSpeaker(this, speakers.size(), name, jobTitle, organisationName, moderator));
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

    public List<EventSpeaker> getSpeakers() {
        return List.copyOf(speakers);
    }
}
