package it.lifesciencehub.renewals;

import it.lifesciencehub.membership.Membership;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.BaseEntity;
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

/** One membership in a run: what was found, then what was done. A membership stands in a run once. */
@Entity
@Table(name = "renewal_item")
@NamedQuery(
        name = RenewalItem.ROWS,
        query = "SELECT NEW it.lifesciencehub.renewals.RenewalRow(i.id, o.id, o.name, c.name.it, c.name.en,"
                + " i.sizeClass, i.outcome, i.startsOn, i.endsOn, i.fee, i.termId, i.problem, i.recipients)"
                + " FROM RenewalItem i JOIN i.membership m JOIN m.organisation o JOIN i.category c"
                + " WHERE i.runId = :run AND i.outcome IN :outcomes ORDER BY o.name, i.id")
@NamedQuery(
        name = RenewalItem.TOTALS,
        query = "SELECT NEW it.lifesciencehub.renewals.RenewalTotal(c.id, c.name.it, c.name.en, i.outcome,"
                + " COUNT(i), SUM(i.fee)) FROM RenewalItem i JOIN i.category c WHERE i.runId = :run"
                + " GROUP BY c.id, c.position, c.name.it, c.name.en, i.outcome ORDER BY c.position, c.id")
@NamedQuery(
        name = RenewalItem.WAITING,
        query = "SELECT i FROM RenewalItem i JOIN FETCH i.membership m JOIN FETCH m.organisation JOIN FETCH m.category"
                + " WHERE i.runId = :run AND i.outcome = :outcome ORDER BY i.id")
@NamedQuery(
        name = RenewalItem.COUNT,
        query = "SELECT COUNT(i) FROM RenewalItem i WHERE i.runId = :run AND i.outcome IN :outcomes")
@NamedQuery(
        name = RenewalItem.LAST_MEMBERSHIP,
        query = "SELECT MAX(i.membership.id) FROM RenewalItem i WHERE i.runId = :run")
@NamedQuery(name = RenewalItem.CLEAR, query = "DELETE FROM RenewalItem i WHERE i.runId = :run")
@NamedQuery(
        name = RenewalItem.RESUME,
        query = "UPDATE RenewalItem i SET i.outcome = :to, i.problem = NULL, i.version = i.version + 1"
                + " WHERE i.runId = :run AND i.outcome IN :from")
public class RenewalItem extends BaseEntity {

    static final String ROWS = "RenewalItem.rows";
    static final String TOTALS = "RenewalItem.totals";
    static final String WAITING = "RenewalItem.waiting";
    static final String COUNT = "RenewalItem.count";
    static final String LAST_MEMBERSHIP = "RenewalItem.lastMembership";
    static final String CLEAR = "RenewalItem.clear";
    static final String RESUME = "RenewalItem.resume";

    @Column(name = "run_id")
    private Long runId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "membership_id")
    private Membership membership;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private MembershipCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "size_class")
    private SizeClass sizeClass;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private RenewalOutcome outcome;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "fee")
    private BigDecimal fee;

    @Column(name = "term_id")
    private Long termId;

    @Column(name = "problem")
    private String problem;

    @Column(name = "recipients")
    private int recipients;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected RenewalItem() {}

    RenewalItem(Long runId, Membership membership, RenewalFinding finding) {
        this.runId = runId;
        this.membership = membership;
        find(finding);
    }

    /** What holds for the membership now. */
    final void find(RenewalFinding finding) {
        outcome = finding.outcome();
        category = finding.category();
        sizeClass = finding.sizeClass();
        startsOn = finding.span() == null ? null : finding.span().startsOn();
        endsOn = finding.span() == null ? null : finding.span().endsOn();
        fee = finding.fee();
        problem = null;
    }

    void proposed(MembershipTerm term) {
        outcome = RenewalOutcome.PROPOSED;
        termId = term.getId();
        category = term.getCategory();
        sizeClass = term.getSizeClass();
        startsOn = term.getStartsOn();
        endsOn = term.getEndsOn();
        fee = term.getFee();
    }

    void sent(int recipients, Instant now) {
        outcome = RenewalOutcome.SENT;
        this.recipients = recipients;
        sentAt = now;
    }

    void leave(RenewalOutcome outcome) {
        this.outcome = outcome;
    }

    void fail(RenewalOutcome outcome, RefusalReason why) {
        this.outcome = outcome;
        this.problem = why.feature() + "." + why.name();
    }

    Membership getMembership() {
        return membership;
    }

    public RenewalOutcome getOutcome() {
        return outcome;
    }

    public Long getTermId() {
        return termId;
    }
}
