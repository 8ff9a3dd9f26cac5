package it.lifesciencehub.visits;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The data that one visitor is asked for. Made when the place is confirmed, answered by the visitor alone, perhaps more
 * than once; emptied when the place ends or some days after the visit. What was given stands in {@link VisitorValue}.
 */
@Entity
@Table(name = "visitor_form")
@NamedQuery(
        name = VisitorForm.OF_REGISTRATION,
        query = "SELECT f FROM VisitorForm f JOIN FETCH f.visit v JOIN FETCH v.event WHERE f.registration.id = :id")
public class VisitorForm extends BaseEntity {

    static final String OF_REGISTRATION = "VisitorForm.ofRegistration";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "visit_id")
    private Visit visit;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "purged_at")
    private Instant purgedAt;

    protected VisitorForm() {}

    VisitorForm(Visit visit, Registration registration, Instant now) {
        this.visit = visit;
        this.registration = registration;
        this.askedAt = now;
    }

    void answered(Instant now) {
        answeredAt = now;
        purgedAt = null;
    }

    /** Asked for more than before: what was given is not all any longer. */
    void askMore(Instant now) {
        askedAt = now;
        remindedAt = null;
        answeredAt = null;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    void purged(Instant now) {
        purgedAt = now;
    }

    public Visit getVisit() {
        return visit;
    }

    public Registration getRegistration() {
        return registration;
    }

    /** When the visitor last gave everything, or null. */
    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Instant getRemindedAt() {
        return remindedAt;
    }

    public Instant getPurgedAt() {
        return purgedAt;
    }
}
