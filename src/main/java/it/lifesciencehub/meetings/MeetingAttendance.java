package it.lifesciencehub.meetings;

import it.lifesciencehub.groups.Mandate;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
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
 * How one person or guest took part, and in whose name: a row for each mandate that the person holds or stands in for,
 * or one without a mandate. What the organisation was then stays, whatever becomes of the mandate.
 */
@Entity
@Table(name = "meeting_attendance")
@NamedQuery(
        name = MeetingAttendance.OF_MEETING,
        query = "SELECT a FROM MeetingAttendance a LEFT JOIN FETCH a.person LEFT JOIN FETCH a.guest"
                + " LEFT JOIN FETCH a.organisation LEFT JOIN FETCH a.standsInFor"
                + " WHERE a.meeting.id = :meeting ORDER BY a.id")
public class MeetingAttendance extends BaseEntity {

    public static final String OF_MEETING = "MeetingAttendance.ofMeeting";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "guest_id")
    private MeetingGuest guest;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mandate_id")
    private Mandate mandate;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "mode")
    private AttendanceMode mode;

    @Column(name = "voting")
    private boolean voting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "stands_in_for_person_id")
    private Person standsInFor;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Column(name = "marked_by")
    private String markedBy;

    protected MeetingAttendance() {}

    private MeetingAttendance(Meeting meeting, AttendanceMode mode, String by, Instant now) {
        this.meeting = meeting;
        mark(mode, by, now);
    }

    /** @param mandate that the person holds, or, of somebody else, stands in for; null for a person without one */
    static MeetingAttendance of(
            Meeting meeting, Person person, Mandate mandate, AttendanceMode mode, String by, Instant now) {
        MeetingAttendance row = new MeetingAttendance(meeting, mode, by, now);
        row.person = person;
        if (mandate != null) {
            row.mandate = mandate;
            row.organisation = mandate.getOrganisation();
            row.voting = row.organisation != null && VotingPolicy.mayVote(mandate.getRole());
            row.standsInFor = mandate.getPerson().equals(person) ? null : mandate.getPerson();
        }
        return row;
    }

    static MeetingAttendance of(Meeting meeting, MeetingGuest guest, AttendanceMode mode, String by, Instant now) {
        MeetingAttendance row = new MeetingAttendance(meeting, mode, by, now);
        row.guest = guest;
        return row;
    }

    final void mark(AttendanceMode mode, String by, Instant now) {
        this.mode = mode;
        this.markedBy = by;
        this.markedAt = now;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** Null for a guest. */
    public Person getPerson() {
        return person;
    }

    /** Null for a person. */
    public MeetingGuest getGuest() {
        return guest;
    }

    /** Held by the person, or by whom they stand in for; or null. */
    public Mandate getMandate() {
        return mandate;
    }

    /** In whose name; or null. */
    public Organisation getOrganisation() {
        return organisation;
    }

    public AttendanceMode getMode() {
        return mode;
    }

    /** Whether the organisation votes through this row while the person is there. */
    public boolean isVoting() {
        return voting;
    }

    /** Whose mandate is exercised; null where it is the person's own. */
    public Person getStandsInFor() {
        return standsInFor;
    }

    public Instant getMarkedAt() {
        return markedAt;
    }

    public String getMarkedBy() {
        return markedBy;
    }
}
