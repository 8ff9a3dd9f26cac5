package it.lifesciencehub.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;

/** That the attendance of an event is closed, since when and by whom. */
@Entity
@Table(name = "attendance_closing")
public class AttendanceClosing implements Serializable {

    @Id
    @Column(name = "event_id")
    private Long eventId;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    protected AttendanceClosing() {}

    AttendanceClosing(Long eventId, String by, Instant now) {
        this.eventId = eventId;
        this.closedBy = by;
        this.closedAt = now;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public String getClosedBy() {
        return closedBy;
    }
}
