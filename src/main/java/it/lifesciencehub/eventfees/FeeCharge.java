package it.lifesciencehub.eventfees;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one place was asked to pay. Made when the place is confirmed, with the price and the bank's data of that moment;
 * follows the place to whoever takes it over; ends with the place, and what was paid by then is given back. What has come
 * in is the sum of its {@link FeePayment}s, kept beside them.
 */
@Entity
@Table(name = "event_charge")
@NamedQuery(
        name = FeeCharge.OF_PLACE,
        query = "SELECT c FROM FeeCharge c WHERE c.registration.id = :registration ORDER BY c.madeAt DESC, c.id DESC")
class FeeCharge extends BaseEntity {

    static final String OF_PLACE = "FeeCharge.ofPlace";

    @Column(name = "number")
    private String number;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "registration_id")
    private Registration registration;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "paid")
    private BigDecimal paid = BigDecimal.ZERO;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "holder")
    private String holder;

    @Column(name = "iban")
    private String iban;

    @Column(name = "bic")
    private String bic;

    @Column(name = "cause")
    private String cause;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "vat_note_it"))
    @AttributeOverride(name = "en", column = @Column(name = "vat_note_en"))
    private LocalisedText vatNote;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "reminded_before_at")
    private Instant remindedBeforeAt;

    @Column(name = "reminded_after_at")
    private Instant remindedAfterAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    protected FeeCharge() {}

    FeeCharge(
            String number, Registration registration, BigDecimal amount, LocalDate dueOn, FeeTerms terms, Instant now) {
        this.number = number;
        this.event = registration.getEvent();
        this.registration = registration;
        this.amount = amount;
        this.dueOn = dueOn;
        this.holder = terms.holder();
        this.iban = terms.iban();
        this.bic = terms.bic();
        this.cause = (terms.causePrefix() + " " + number).strip();
        this.vatNote = new LocalisedText(terms.vatNoteIt(), terms.vatNoteEn());
        this.madeAt = now;
    }

    /** The place has another holder. */
    void follow(Registration next) {
        registration = next;
    }

    void cancel(Instant now) {
        cancelledAt = now;
    }

    /** @param sum of all payments that stand, less what was given back */
    void paid(BigDecimal sum) {
        paid = sum;
    }

    void remindedBefore(Instant now) {
        remindedBeforeAt = now;
    }

    void remindedAfter(Instant now) {
        remindedAfterAt = now;
    }

    ChargeState state(LocalDate today) {
        return FeePolicy.state(amount, paid, isCancelled(), dueOn, today);
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    /** Whether it stands and is not paid in full. */
    boolean isOpen() {
        return !isCancelled() && paid.compareTo(amount) < 0;
    }

    BigDecimal left() {
        return FeePolicy.left(amount, paid, isCancelled());
    }

    BigDecimal toReturn() {
        return FeePolicy.toReturn(amount, paid, isCancelled());
    }

    String getNumber() {
        return number;
    }

    Event getEvent() {
        return event;
    }

    Registration getRegistration() {
        return registration;
    }

    BigDecimal getAmount() {
        return amount;
    }

    BigDecimal getPaid() {
        return paid;
    }

    LocalDate getDueOn() {
        return dueOn;
    }

    String getHolder() {
        return holder;
    }

    String getIban() {
        return iban;
    }

    String getBic() {
        return bic == null ? "" : bic;
    }

    String getCause() {
        return cause;
    }

    LocalisedText getVatNote() {
        return vatNote;
    }

    Instant getMadeAt() {
        return madeAt;
    }

    Instant getRemindedBeforeAt() {
        return remindedBeforeAt;
    }

    Instant getRemindedAfterAt() {
        return remindedAfterAt;
    }
}
