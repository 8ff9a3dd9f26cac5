package it.lifesciencehub.eventfees;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Money that came in for a charge, or was given back; recorded by hand or from an entry of a bank statement. One recorded
 * by mistake is undone and stays to be seen.
 */
@Entity
@Table(name = "event_payment")
@NamedQuery(
        name = FeePayment.OF_CHARGE,
        query = "SELECT p FROM FeePayment p WHERE p.charge.id = :charge ORDER BY p.recordedAt, p.id")
@NamedQuery(
        name = FeePayment.KNOWN_ENTRIES,
        query = "SELECT DISTINCT p.entryKey FROM FeePayment p WHERE p.undoneAt IS NULL AND p.entryKey IN :keys")
class FeePayment extends BaseEntity {

    static final String OF_CHARGE = "FeePayment.ofCharge";
    static final String KNOWN_ENTRIES = "FeePayment.knownEntries";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "charge_id")
    private FeeCharge charge;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PaymentKind kind;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "note")
    private String note;

    @Column(name = "entry_key")
    private String entryKey;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    protected FeePayment() {}

    /** @param entryKey by which an entry of a bank statement is known again, or null */
    FeePayment(FeeCharge charge, PaymentKind kind, PaymentDraft draft, String entryKey, String by, Instant now) {
        this.charge = charge;
        this.kind = kind;
        this.paidOn = draft.paidOn();
        this.amount = draft.amount();
        this.note = draft.note();
        this.entryKey = entryKey;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    void undo(String by, Instant now) {
        undoneBy = by;
        undoneAt = now;
    }

    /** What it adds to what was paid: negative for what was given back, nothing once it is undone. */
    BigDecimal counts() {
        return undoneAt != null ? BigDecimal.ZERO : kind == PaymentKind.PAYMENT ? amount : amount.negate();
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    FeeCharge getCharge() {
        return charge;
    }

    PaymentRow toRow() {
        return new PaymentRow(
                getId(), kind, paidOn, amount, note, entryKey != null, recordedAt, recordedBy, undoneAt, undoneBy);
    }
}
