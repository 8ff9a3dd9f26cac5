package it.lifesciencehub.mailbox;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A message of the mailbox that concerned the hub, and what became of it. What it said is not kept: it stays in the
 * mailbox. The fingerprint keeps the same message from being taken twice, by whichever node.
 */
@Entity
@Table(name = "incoming_mail")
public class IncomingMail extends BaseEntity {

    @Column(name = "fingerprint")
    private String fingerprint;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private IncomingKind kind;

    @Column(name = "sender")
    private String sender;

    @Column(name = "subject")
    private String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private IncomingOutcome outcome;

    @Column(name = "detail")
    private String detail;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected IncomingMail() {}

    IncomingMail(IncomingHead head, IncomingKind kind, IncomingOutcome outcome, String detail, Instant now) {
        this.fingerprint = head.fingerprint();
        this.sender = head.sender();
        this.subject = head.subject();
        this.receivedAt = head.receivedAt();
        this.kind = kind;
        this.outcome = outcome;
        this.detail = detail;
        this.takenAt = now;
    }

    public IncomingKind getKind() {
        return kind;
    }

    public IncomingOutcome getOutcome() {
        return outcome;
    }
}
