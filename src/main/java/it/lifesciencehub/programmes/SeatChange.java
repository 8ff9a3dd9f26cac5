package it.lifesciencehub.programmes;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A step of somebody's seat in a session: what it was, what it became, why, and by whom. Never changed. */
@Entity
@Table(name = "session_seat_change")
@NamedQuery(
        name = SeatChange.OF_SESSION,
        query = "SELECT NEW it.lifesciencehub.programmes.SeatBoard$Step(c.at, p.givenName, p.familyName, c.from, c.to,"
                + " c.reason, c.actor) FROM SeatChange c, Person p WHERE p.id = c.personId AND c.sessionId = :session"
                + " ORDER BY c.at DESC, c.id DESC")
public class SeatChange extends BaseEntity {

    static final String OF_SESSION = "SeatChange.ofSession";

    private static final int LONGEST_NAME = 200;

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "session_id")
    private Long sessionId;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_standing")
    private SeatStanding from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_standing")
    private SeatStanding to;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private SeatReason reason;

    @Column(name = "actor_person_id")
    private Long actorPersonId;

    @Column(name = "actor")
    private String actor;

    protected SeatChange() {}

    /** @param to what the choice is now; null where it is no more */
    SeatChange(SessionChoice choice, SeatStanding from, SeatStanding to, SeatReason reason, Identity by, Instant now) {
        this.eventId = choice.getEvent().getId();
        this.sessionId = choice.getSession().getId();
        this.personId = choice.getPerson().getId();
        this.at = now;
        this.from = from;
        this.to = to;
        this.reason = reason;
        this.actorPersonId = by.personId();
        this.actor = by.name().length() > LONGEST_NAME ? by.name().substring(0, LONGEST_NAME) : by.name();
    }
}
