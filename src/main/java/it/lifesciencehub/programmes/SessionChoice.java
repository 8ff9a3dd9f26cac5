package it.lifesciencehub.programmes;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventSession;
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

/** Somebody means to attend a session. Holds no place: it is a mark in one's own programme, made and taken off at will. */
@Entity
@Table(name = "session_choice")
@NamedQuery(
        name = SessionChoice.OF_PERSON_AT_EVENT,
        query =
                "SELECT c FROM SessionChoice c JOIN FETCH c.session WHERE c.event.id = :event AND c.person.id = :person")
@NamedQuery(
        name = SessionChoice.OF_PERSON_FROM,
        query = "SELECT c FROM SessionChoice c JOIN FETCH c.session s JOIN FETCH c.event e WHERE c.person.id = :person"
                + " AND s.endsAt > :from ORDER BY s.startsAt, s.id")
public class SessionChoice extends BaseEntity {

    static final String OF_PERSON_AT_EVENT = "SessionChoice.ofPersonAtEvent";
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

    protected SessionChoice() {}

    SessionChoice(EventSession session, Person person, Instant now) {
        this.event = session.getEvent();
        this.session = session;
        this.person = person;
        this.chosenAt = now;
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
