package it.lifesciencehub.meetings;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The entry in one person's or guest's calendar: made when they are first invited, numbered on with every change that
 * they are sent, withdrawn with a cancellation. One who is invited again after that keeps the entry and its numbers.
 */
@Entity
@Table(name = "meeting_invitation")
@NamedQuery(
        name = MeetingInvitation.STANDING,
        query = "SELECT i FROM MeetingInvitation i LEFT JOIN FETCH i.person LEFT JOIN FETCH i.guest"
                + " WHERE i.meeting.id = :meeting AND i.withdrawnAt IS NULL ORDER BY i.id")
@NamedQuery(
        name = MeetingInvitation.OF_PERSON,
        query = "SELECT i FROM MeetingInvitation i WHERE i.meeting.id = :meeting AND i.person.id = :person")
public class MeetingInvitation extends BaseEntity {

    public static final String STANDING = "MeetingInvitation.standing";
    public static final String OF_PERSON = "MeetingInvitation.ofPerson";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "guest_id")
    private MeetingGuest guest;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    protected MeetingInvitation() {}

    MeetingInvitation(Meeting meeting, Person person, Instant now) {
        this.meeting = meeting;
        this.person = person;
        this.sentAt = now;
    }

    MeetingInvitation(Meeting meeting, MeetingGuest guest, Instant now) {
        this.meeting = meeting;
        this.guest = guest;
        this.sentAt = now;
    }

    /** The number of the next calendar message (RFC 5546 SEQUENCE); the first one is 0. */
    int raiseCalendarSequence() {
        return calendarSequence++;
    }

    /** The number of the last calendar message that was sent. */
    int lastCalendarSequence() {
        return calendarSequence - 1;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    void renew(Instant now) {
        withdrawnAt = null;
        sentAt = now;
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** Null for a guest's. */
    public Person getPerson() {
        return person;
    }

    /** Null for a person's. */
    public MeetingGuest getGuest() {
        return guest;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public Instant getRemindedAt() {
        return remindedAt;
    }

    public boolean isStanding() {
        return withdrawnAt == null;
    }
}
