package it.lifesciencehub.programmes;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventSession;
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
 * Somebody means to attend a session. Where the session has a number of seats the choice holds one of them, or a turn in
 * the line; else it is a mark in one's own programme, made and taken off at will.
 */
@Entity
@Table(name = "session_choice")
@NamedQuery(
        name = SessionChoice.OF_PERSON_AT_EVENT,
        query =
                "SELECT c FROM SessionChoice c JOIN FETCH c.session WHERE c.event.id = :event AND c.person.id = :person")
@NamedQuery(
        name = SessionChoice.LIMITED_OF_PERSON,
        query = "SELECT c FROM SessionChoice c JOIN FETCH c.session s WHERE c.event.id = :event"
                + " AND c.person.id = :person AND s.seats IS NOT NULL")
@NamedQuery(
        name = SessionChoice.OF_SESSION,
        query = "SELECT c FROM SessionChoice c JOIN FETCH c.person WHERE c.session.id = :session"
                + " AND c.standing = :standing ORDER BY c.queuedAt, c.chosenAt, c.id")
@NamedQuery(
        name = SessionChoice.COUNTS,
        query = "SELECT c.session.id, c.standing, COUNT(c) FROM SessionChoice c WHERE c.event.id = :event"
                + " AND c.session.seats IS NOT NULL GROUP BY c.session.id, c.standing")
@NamedQuery(
        name = SessionChoice.CHOSEN,
        query = "SELECT c.session.id, COUNT(c) FROM SessionChoice c WHERE c.event.id = :event GROUP BY c.session.id")
@NamedQuery(
        name = SessionChoice.AHEAD,
        query = "SELECT COUNT(o) FROM SessionChoice o WHERE o.session.id = :session"
                + " AND o.standing = it.lifesciencehub.programmes.SeatStanding.WAITING"
                + " AND (o.queuedAt < :since OR o.queuedAt = :since AND o.id < :id)")
@NamedQuery(
        name = SessionChoice.OF_PERSON_FROM,
        query = "SELECT c FROM SessionChoice c JOIN FETCH c.session s JOIN FETCH c.event e WHERE c.person.id = :person"
                + " AND s.endsAt > :from ORDER BY s.startsAt, s.id")
public class SessionChoice extends BaseEntity {

    static final String OF_PERSON_AT_EVENT = "SessionChoice.ofPersonAtEvent";
    static final String LIMITED_OF_PERSON = "SessionChoice.limitedOfPerson";
    static final String OF_SESSION = "SessionChoice.ofSession";
    static final String COUNTS = "SessionChoice.counts";
    static final String CHOSEN = "SessionChoice.chosen";
    static final String AHEAD = "SessionChoice.ahead";
    static final String OF_PERSON_FROM = "SessionChoice.ofPersonFrom";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private EventSession session;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    private SeatStanding standing = SeatStanding.MARKED;

    @Column(name = "queued_at")
    private Instant queuedAt;

    protected SessionChoice() {}

    SessionChoice(EventSession session, Person person, Instant now) {
        this.event = session.getEvent();
        this.session = session;
        this.person = person;
        this.chosenAt = now;
    }

    /** Stands in the line from now on, at its end. */
    void queue(Instant now) {
        standing = SeatStanding.WAITING;
        queuedAt = now;
    }

    void seat() {
        standing = SeatStanding.SEATED;
    }

    /** Holds nothing any more. */
    void release() {
        standing = SeatStanding.MARKED;
        queuedAt = null;
    }

    public SeatStanding getStanding() {
        return standing;
    }

    /** Since when in the line; null for a mark. */
    public Instant getQueuedAt() {
        return queuedAt;
    }

    public Event getEvent() {
        return event;
    }

    public EventSession getSession() {
        return session;
    }

    public Person getPerson() {
        return person;
    }

    public Instant getChosenAt() {
        return chosenAt;
    }
}
