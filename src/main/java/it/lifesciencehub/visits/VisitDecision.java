package it.lifesciencehub.visits;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was said of one visitor, by whom and when; never changed. The words are for staff, not for the visitor. */
@Entity
@Table(name = "visit_decision")
public class VisitDecision extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "visit_id")
    private Visit visit;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private DecisionOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private RefusalCause cause;

    @Column(name = "words")
    private String words;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "host_id")
    private VisitHost host;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected VisitDecision() {}

    /**
     * @param host who decides for the host, or null where staff do
     * @param cause null where the visitor may come
     */
    VisitDecision(
            Visit visit,
            Registration registration,
            DecisionOutcome outcome,
            RefusalCause cause,
            String words,
            VisitHost host,
            String decidedBy,
            Instant now) {
        this.visit = visit;
        this.registration = registration;
        this.outcome = outcome;
        this.cause = cause;
        this.words = words == null ? "" : words.strip();
        this.host = host;
        this.decidedBy = decidedBy;
        this.decidedAt = now;
    }

    public DecisionOutcome getOutcome() {
        return outcome;
    }
}
