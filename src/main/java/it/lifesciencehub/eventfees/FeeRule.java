package it.lifesciencehub.eventfees;

import it.lifesciencehub.events.RuleSubject;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of an event's prices: what a part of those who come pays, from one day to another. Written anew with the others
 * whenever staff change them; charges that were made keep their amounts.
 */
@Entity
@Table(name = "event_fee_rule")
@NamedQuery(name = FeeRule.OF_EVENT, query = "SELECT r FROM FeeRule r WHERE r.eventId = :event ORDER BY r.number")
class FeeRule extends BaseEntity {

    static final String OF_EVENT = "FeeRule.ofEvent";

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject")
    private RuleSubject subject;

    @Column(name = "detail")
    private String detail;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    protected FeeRule() {}

    FeeRule(Long eventId, int number, FeeRuleDraft draft) {
        this.eventId = eventId;
        this.number = number;
        this.subject = draft.subject();
        this.detail = draft.detail();
        this.amount = draft.amount();
        this.from = draft.from();
        this.until = draft.until();
    }

    FeeRuleDraft toDraft() {
        return new FeeRuleDraft(subject, detail, amount, from, until);
    }
}
