package it.lifesciencehub.roundtables;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody represents the association at a body from one day to another, both included. The row stays when it is over,
 * so that it can be asked who spoke for the association on any day; officers and staff are reminded before it ends.
 */
@Entity
@Table(name = "representation")
public class Representation extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private OutsideBody body;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RepresentationKind kind;

    @Column(name = "from_date")
    private LocalDate since;

    @Column(name = "until_date")
    private LocalDate until;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "reminded")
    private int reminded;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Representation() {}

    /** @param until the last day, or null where none is known */
    Representation(
            OutsideBody body, Person person, RepresentationKind kind, LocalDate since, LocalDate until, Instant now) {
        this.body = body;
        this.person = person;
        this.kind = kind;
        this.since = since;
        this.until = until;
        this.createdAt = now;
    }

    /**
     * Gets another last day; later means that it goes on, and that the reminders begin anew.
     *
     * @throws Refusal where it was over before today
     */
    void end(LocalDate lastDay, String reason, LocalDate today) {
        if (until != null && until.isBefore(today)) {
            throw new Refusal(RoundtableReason.REPRESENTATION_ENDED);
        }
        until = lastDay.isBefore(since) ? since : lastDay;
        endReason = RoundtablePolicy.textOrNull(reason);
        reminded = 0;
    }

    /** Officers and staff were reminded of the end the first, second, … time. */
    void remindedOf(int times) {
        reminded = times;
    }

    public OutsideBody getBody() {
        return body;
    }

    public Person getPerson() {
        return person;
    }

    public RepresentationKind getKind() {
        return kind;
    }

    public LocalDate getSince() {
        return since;
    }

    /** The last day, or null. */
    public LocalDate getUntil() {
        return until;
    }

    public String getEndReason() {
        return endReason;
    }

    public int getReminded() {
        return reminded;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
