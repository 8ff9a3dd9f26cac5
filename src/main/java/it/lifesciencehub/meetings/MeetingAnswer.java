package it.lifesciencehub.meetings;

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
 * What somebody has answered last, with the antitrust statement that they acknowledged. Can be changed until the meeting
 * is opened; withdrawn when the person leaves the group. Former answers stand in the audit trail.
 */
@Entity
@Table(name = "meeting_answer")
@NamedQuery(
        name = MeetingAnswer.STANDING,
        query = "SELECT a FROM MeetingAnswer a LEFT JOIN FETCH a.person LEFT JOIN FETCH a.guest"
                + " LEFT JOIN FETCH a.substitute WHERE a.meeting.id = :meeting AND a.withdrawnAt IS NULL ORDER BY a.id")
@NamedQuery(
        name = MeetingAnswer.OF_PERSON,
        query = "SELECT a FROM MeetingAnswer a WHERE a.meeting.id = :meeting AND a.person.id = :person")
@NamedQuery(name = MeetingAnswer.OF_GUEST, query = "SELECT a FROM MeetingAnswer a WHERE a.guest.id = :guest")
public class MeetingAnswer extends BaseEntity {

    public static final String STANDING = "MeetingAnswer.standing";
    public static final String OF_PERSON = "MeetingAnswer.ofPerson";
    public static final String OF_GUEST = "MeetingAnswer.ofGuest";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "guest_id")
    private MeetingGuest guest;

    @Enumerated(EnumType.STRING)
    @Column(name = "choice")
    private AnswerChoice choice;

    @Column(name = "note")
    private String note = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "substitute_person_id")
    private Person substitute;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "acknowledged_statement_id")
    private AntitrustStatement acknowledged;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected MeetingAnswer() {}

    MeetingAnswer(Meeting meeting, Person person) {
        this.meeting = meeting;
        this.person = person;
    }

    MeetingAnswer(Meeting meeting, MeetingGuest guest) {
        this.meeting = meeting;
        this.guest = guest;
    }

    /** @param substitute who comes instead; null for every other choice */
    void say(AnswerChoice choice, String note, Person substitute, String by, Instant now) {
        this.choice = choice;
        this.note = note == null ? "" : note.strip();
        this.substitute = substitute;
        this.answeredBy = by;
        this.answeredAt = now;
        this.withdrawnAt = null;
    }

    /** The first time that the version was acknowledged stays. */
    void acknowledge(AntitrustStatement statement, Instant now) {
        if (!statement.equals(acknowledged)) {
            acknowledged = statement;
            acknowledgedAt = now;
        }
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
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

    public AnswerChoice getChoice() {
        return choice;
    }

    /** May be empty. */
    public String getNote() {
        return note;
    }

    /** Who comes instead, or null. */
    public Person getSubstitute() {
        return substitute;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    /** When the statement was acknowledged, or null. */
    public Instant getAcknowledgedAt() {
        return acknowledgedAt;
    }

    /** The version that was acknowledged, or null. */
    public AntitrustStatement getAcknowledged() {
        return acknowledged;
    }

    public boolean isStanding() {
        return withdrawnAt == null;
    }
}
