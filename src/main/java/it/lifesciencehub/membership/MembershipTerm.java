package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.SizeClass;
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
 * A span of a membership and the fee for it, in euro, with the category and size from which it was worked out. Proposed
 * first, then requested with a due day, then paid or waived; a mistake is cancelled, never deleted.
 */
@Entity
@Table(name = "membership_term")
@NamedQuery(
        name = MembershipTerm.OF_MEMBERSHIP,
        query =
                "SELECT t FROM MembershipTerm t WHERE t.membership.id = :membership ORDER BY t.startsOn DESC, t.id DESC")
public class MembershipTerm extends BaseEntity {

    public static final String OF_MEMBERSHIP = "MembershipTerm.ofMembership";

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
            SizeClass sizeClass,
            LocalDate startsOn,
            LocalDate endsOn,
            BigDecimal fee,
            Long runId,
            Instant now) {
        this.membership = membership;
        this.category = membership.getCategory();
        this.sizeClass = sizeClass;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.fee = fee;
        this.status = TermStatus.PROPOSED;
        this.runId = runId;
        this.createdAt = now;
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
