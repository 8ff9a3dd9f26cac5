package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RefusalReason;
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
import java.util.List;
import java.util.Set;

/**
 * A span of a membership and the fee for it, in euro, with the category and size from which it was worked out. Proposed
 * first, then requested with a due day, then paid or waived; a mistake is cancelled, never deleted.
 */
@Entity
@Table(name = "membership_term")
@NamedQuery(
        name = MembershipTerm.OF_MEMBERSHIP,
        query =
                "SELECT t FROM MembershipTerm t WHERE t.membership.id = :membership ORDER BY t.startsOn DESC, t.id DESC")
@NamedQuery(
        name = MembershipTerm.VALID_OF_MANY,
        query = "SELECT t FROM MembershipTerm t WHERE t.membership.id IN :memberships AND t.status <> :cancelled"
                + " ORDER BY t.startsOn, t.id")
@NamedQuery(
        name = MembershipTerm.BY_IDS,
        query = "SELECT t FROM MembershipTerm t JOIN FETCH t.membership m JOIN FETCH m.organisation"
                + " JOIN FETCH t.category WHERE t.id IN :ids")
public class MembershipTerm extends BaseEntity {

    public static final String OF_MEMBERSHIP = "MembershipTerm.ofMembership";
    public static final String VALID_OF_MANY = "MembershipTerm.validOfMany";
    public static final String BY_IDS = "MembershipTerm.byIds";

    static final int MAX_NOTE = 1000;
    static final int MAX_INVOICE = 60;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "membership_id")
    private Membership membership;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private MembershipCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "size_class")
    private SizeClass sizeClass;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "fee")
    private BigDecimal fee;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private TermStatus status;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "paid_amount")
    private BigDecimal paidAmount;

    @Column(name = "invoice_number")
    private String invoiceNumber;

    @Column(name = "note")
    private String note;

    @Column(name = "run_id")
    private Long runId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected MembershipTerm() {}

    /** A proposed term. @param fee in euro, two decimals */
    MembershipTerm(
            Membership membership,
            MembershipCategory category,
            SizeClass sizeClass,
            TermSpan span,
            BigDecimal fee,
            Long runId,
            Instant now) {
        this.membership = membership;
        this.category = category;
        this.sizeClass = sizeClass;
        this.startsOn = span.startsOn();
        this.endsOn = span.endsOn();
        this.fee = fee;
        this.status = TermStatus.PROPOSED;
        this.runId = runId;
        this.createdAt = now;
    }

    /** @param dueOn the last day for paying it */
    void request(LocalDate dueOn, Instant now) {
        require(TermStatus.PROPOSED);
        status = TermStatus.REQUESTED;
        this.dueOn = dueOn;
        requestedAt = now;
    }

    /** Also before it was asked for: some pay in advance. */
    void pay(TermPayment payment, LocalDate today) {
        require(TermStatus.PROPOSED, TermStatus.REQUESTED);
        take(payment, today);
        status = TermStatus.PAID;
    }

    /** Puts right what was recorded of a payment. @param why must be said */
    void correct(TermPayment payment, LocalDate today, String why) {
        require(TermStatus.PAID);
        requireReason(why);
        take(payment, today);
    }

    private void take(TermPayment payment, LocalDate today) {
        if (!Money.isAmount(payment.amount())) {
            throw problem("amount", MembershipReason.AMOUNT_NOT_POSSIBLE);
        }
        if (payment.paidOn() == null || payment.paidOn().isAfter(today)) {
            throw problem("paidOn", MembershipReason.PAID_IN_THE_FUTURE);
        }
        if (payment.amount().compareTo(fee) < 0) {
            if (!payment.settledInFull()) {
                throw problem("amount", MembershipReason.PAID_TOO_LITTLE, fee);
            }
            require("note", payment.note());
        }
        String invoice = limited("invoiceNumber", payment.invoiceNumber(), MAX_INVOICE);
        note = limited("note", payment.note(), MAX_NOTE);
        invoiceNumber = invoice;
        paidOn = payment.paidOn();
        paidAmount = payment.amount().setScale(2);
    }

    /** Nothing is asked for it. @param why must be said */
    void waive(String why) {
        require(TermStatus.PROPOSED, TermStatus.REQUESTED);
        requireReason(why);
        status = TermStatus.WAIVED;
        note = why.strip();
    }

    /** Costs nothing, so nothing needs to be said. */
    void waiveAsFree() {
        require(TermStatus.PROPOSED);
        status = TermStatus.WAIVED;
    }

    /** It was a mistake, or is replaced by another one. What is paid or waived must be reopened first. */
    void cancel(String why) {
        require(TermStatus.PROPOSED, TermStatus.REQUESTED);
        requireReason(why);
        status = TermStatus.CANCELLED;
        note = why.strip();
    }

    /** Falls away with the membership, or because it is worked out anew; nobody has to say why. */
    void dissolve() {
        require(TermStatus.PROPOSED, TermStatus.REQUESTED);
        status = TermStatus.CANCELLED;
    }

    /** It was not paid or waived after all: it stands again as it stood before. @param why must be said */
    void reopen(String why) {
        require(TermStatus.PAID, TermStatus.WAIVED);
        requireReason(why);
        status = requestedAt == null ? TermStatus.PROPOSED : TermStatus.REQUESTED;
        paidOn = null;
        paidAmount = null;
        note = why.strip();
    }

    private void require(TermStatus... possible) {
        if (!Set.of(possible).contains(status)) {
            throw new Refusal(MembershipReason.TERM_ACT_NOT_POSSIBLE);
        }
    }

    private static void requireReason(String why) {
        require("reason", why);
    }

    private static void require(String field, String text) {
        if (text == null || text.isBlank()) {
            throw problem(field, MembershipReason.REASON_MISSING);
        }
        if (text.length() > MAX_NOTE) {
            throw problem(field, CommonReason.TOO_LONG, MAX_NOTE);
        }
    }

    private static Refusal problem(String field, RefusalReason reason, Object... arguments) {
        return new Refusal(List.of(new Problem(field, reason, arguments)));
    }

    private static String limited(String field, String text, int most) {
        if (text != null && text.strip().length() > most) {
            throw problem(field, CommonReason.TOO_LONG, most);
        }
        return blankToNull(text);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether it was asked for, is not paid, and its day is gone. */
    public boolean isOverdue(LocalDate today) {
        return status == TermStatus.REQUESTED && dueOn.isBefore(today);
    }

    public TermSpan getSpan() {
        return new TermSpan(startsOn, endsOn);
    }

    /** Whether money may still come for it. */
    public boolean isUnpaid() {
        return status == TermStatus.PROPOSED || status == TermStatus.REQUESTED;
    }

    public Membership getMembership() {
        return membership;
    }

    public MembershipCategory getCategory() {
        return category;
    }

    public SizeClass getSizeClass() {
        return sizeClass;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** In euro. */
    public BigDecimal getFee() {
        return fee;
    }

    public TermStatus getStatus() {
        return status;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public BigDecimal getPaidAmount() {
        return paidAmount;
    }

    public String getInvoiceNumber() {
        return invoiceNumber;
    }

    public String getNote() {
        return note;
    }

    public Long getRunId() {
        return runId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
