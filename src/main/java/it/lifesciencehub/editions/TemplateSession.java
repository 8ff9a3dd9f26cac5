package it.lifesciencehub.editions;

import it.lifesciencehub.events.SessionKind;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A session that an event of the template begins with. */
@Entity
@Table(name = "event_template_session")
public class TemplateSession extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "template_id")
    private EventTemplate template;

    @Column(name = "position")
    private int position;

    @Column(name = "offset_minutes")
    private int offset;

    @Column(name = "length_minutes")
    private int length;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private SessionKind kind;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "title_it"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalisedText title;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "track_it"))
    @AttributeOverride(name = "en", column = @Column(name = "track_en"))
    private LocalisedText track;

    @Column(name = "room")
    private String room;

    @Column(name = "seats")
    private Integer seats;

    protected TemplateSession() {}

    TemplateSession(
            EventTemplate template,
            int position,
            int offset,
            int length,
            SessionKind kind,
            LocalisedText title,
            LocalisedText track,
            String room,
            Integer seats) {
        this.template = template;
        this.position = position;
        this.offset = offset;
        this.length = length;
        this.kind = kind;
        this.title = title;
        this.track = track;
        this.room = room == null || room.isBlank() ? null : room.strip();
        this.seats = kind == SessionKind.BREAK ? null : seats;
    }

    public int getPosition() {
        return position;
    }

    /** Minutes after the event's start, on Rome's clock. */
    public int getOffset() {
        return offset;
    }

    /** Minutes. */
    public int getLength() {
        return length;
    }

    public SessionKind getKind() {
        return kind;
    }

    public LocalisedText getTitle() {
        return title;
    }

    public LocalisedText getTrack() {
        return track;
    }

    public String getRoom() {
        return room;
    }

    /** How many can be in the room, or null for no limit. */
    public Integer getSeats() {
        return seats;
    }
}
