package it.lifesciencehub.renewals;

import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That a reminder went out for a term: written with its mails, once for each step and term. Never changed. */
@Entity
@Table(name = "reminder")
/* Native, since only SKIP LOCKED passes by a term that is being paid just now. A later step shuts off the earlier ones. */
@NamedNativeQuery(
        name = Reminder.CANDIDATES,
        query = "SELECT id FROM membership_term WHERE status = 'REQUESTED' AND due_on BETWEEN ?1 AND ?2 AND id > ?3"
                + " AND NOT EXISTS (SELECT 1 FROM reminder r WHERE r.term_id = membership_term.id AND r.days >= ?4)"
                + " AND NOT EXISTS (SELECT 1 FROM reminder s WHERE s.term_id = membership_term.id AND s.step_id = ?5)"
                + " ORDER BY id LIMIT ?6 FOR UPDATE SKIP LOCKED")
@NamedQuery(
        name = Reminder.ROWS,
        query = "SELECT NEW it.lifesciencehub.renewals.ReminderRow(r.id, o.id, o.name, t.id, t.startsOn, t.endsOn,"
                + " r.days, r.dueOn, r.sentAt, r.recipients) FROM Reminder r JOIN r.term t JOIN t.membership m"
                + " JOIN m.organisation o ORDER BY r.sentAt DESC, r.id DESC")
@NamedQuery(
        name = Reminder.OF_TERM,
        query = "SELECT NEW it.lifesciencehub.renewals.ReminderRow(r.id, o.id, o.name, t.id, t.startsOn, t.endsOn,"
                + " r.days, r.dueOn, r.sentAt, r.recipients) FROM Reminder r JOIN r.term t JOIN t.membership m"
                + " JOIN m.organisation o WHERE t.id = :term ORDER BY r.sentAt DESC, r.id DESC")
public class Reminder extends BaseEntity {

    static final String CANDIDATES = "Reminder.candidates";
    static final String ROWS = "Reminder.rows";
    static final String OF_TERM = "Reminder.ofTerm";
    static final int RECIPIENTS_LENGTH = 1000;

    @Column(name = "step_id")
    private Long stepId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "term_id")
    private MembershipTerm term;

    @Column(name = "days")
    private int days;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "recipients")
    private String recipients;

    protected Reminder() {}

    /** @param recipients addresses, parted by commas */
    Reminder(ReminderStep step, MembershipTerm term, String recipients, Instant now) {
        this.stepId = step.getId();
        this.term = term;
        this.days = step.getDays();
        this.dueOn = term.getDueOn();
        this.sentAt = now;
        this.recipients =
                recipients.length() <= RECIPIENTS_LENGTH ? recipients : recipients.substring(0, RECIPIENTS_LENGTH);
    }
}
