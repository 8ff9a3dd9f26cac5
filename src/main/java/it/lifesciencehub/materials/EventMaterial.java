package it.lifesciencehub.materials;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.files.StoredFile;
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
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file handed out with an event or a session. Removed when it was a mistake; the file itself stays stored. */
@Entity
@Table(name = "event_material")
@NamedQuery(
        name = EventMaterial.OF_EVENT,
        query = "SELECT m FROM EventMaterial m JOIN FETCH m.file LEFT JOIN FETCH m.session s"
                + " WHERE m.event.id = :event ORDER BY m.addedAt, m.id")
public class EventMaterial extends BaseEntity {

    static final String OF_EVENT = "EventMaterial.ofEvent";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private EventSession session;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "title_it"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalisedText title;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience")
    private MaterialAudience audience;

    @Column(name = "available_from")
    private Instant availableFrom;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "downloads")
    private int downloads;

    protected EventMaterial() {}

    /** @param session null where it belongs to the whole event */
    public EventMaterial(
            Event event, EventSession session, StoredFile file, MaterialForm form, String by, Instant now) {
        this.event = event;
        this.file = file;
        this.addedAt = now;
        this.addedBy = by;
        describe(session, form);
    }

    void describe(EventSession session, MaterialForm form) {
        this.session = session;
        this.title = form.title();
        this.audience = form.getAudience();
        this.availableFrom = form.from();
    }

    public Event getEvent() {
        return event;
    }

    public EventSession getSession() {
        return session;
    }

    public StoredFile getFile() {
        return file;
    }

    public LocalisedText getTitle() {
        return title;
    }

    public MaterialAudience getAudience() {
        return audience;
    }

    /** From when it is given out; null: at once. */
    public Instant getAvailableFrom() {
        return availableFrom;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    public String getAddedBy() {
        return addedBy;
    }

    public int getDownloads() {
        return downloads;
    }
}
