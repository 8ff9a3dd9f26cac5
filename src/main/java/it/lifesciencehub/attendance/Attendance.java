package it.lifesciencehub.attendance;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Whether somebody with a place came. Written when they come in, or when the event is closed without them; a mistaken
 * entry is taken back and stays as such, and the person may come in again. Every step is in the trail.
 */
@Entity
@Table(name = "attendance")
@NamedQuery(
        name = Attendance.OF_REGISTRATION,
        query = "SELECT a FROM Attendance a WHERE a.registration.id = :registration")
@NamedQuery(
        name = Attendance.PEOPLE_WHO_CAME,
        query = "SELECT r.person.id FROM Attendance a JOIN a.registration r WHERE a.eventId = :event"
                + " AND a.state = it.lifesciencehub.attendance.AttendanceState.ATTENDED")
public class Attendance extends BaseEntity {

    public static final String OF_REGISTRATION = "Attendance.ofRegistration";

    static final String PEOPLE_WHO_CAME = "Attendance.peopleWhoCame";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @Column(name = "event_id")
    private Long eventId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AttendanceState state;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "door_id")
    private Long doorId;

    @Column(name = "door_name")
    private String doorName;

    @Column(name = "walk_in")
    private boolean walkIn;

    @Column(name = "organisation_text")
    private String organisationText;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Attendance() {}

    /** Nothing is known yet; to be followed by what is. */
    Attendance(Registration registration) {
        this.registration = registration;
        this.eventId = registration.getEvent().getId();
    }

    /** @param door where, or null for staff's desk */
    void arrive(CheckInDoor door, Instant at, String by, Instant now) {
        state = AttendanceState.ATTENDED;
        arrivedAt = at;
        doorId = door == null ? null : door.getId();
        doorName = door == null ? null : door.getName();
        recordedBy = by;
        changedAt = now;
    }

    /** @param organisation in whose name the person says to come, where the register does not know it; or null */
    void walkedIn(String organisation) {
        walkIn = true;
        organisationText = organisation;
    }

    void undo(String by, Instant now) {
        if (state != AttendanceState.ATTENDED) {
            throw new Refusal(AttendanceReason.NOT_IN);
        }
        state = AttendanceState.UNDONE;
        recordedBy = by;
        changedAt = now;
    }

    /** The event was closed without them. */
    void miss(String by, Instant now) {
        state = AttendanceState.NO_SHOW;
        recordedBy = by;
        changedAt = now;
    }

    public Registration getRegistration() {
        return registration;
    }

    public AttendanceState getState() {
        return state;
    }

    /** When they came in; of an entry that was undone, when that had been. */
    public Instant getArrivedAt() {
        return arrivedAt;
    }

    public Long getDoorId() {
        return doorId;
    }

    /** Null where staff wrote it down at their desk. */
    public String getDoorName() {
        return doorName;
    }

    public boolean isWalkIn() {
        return walkIn;
    }

    public String getOrganisationText() {
        return organisationText;
    }
}
