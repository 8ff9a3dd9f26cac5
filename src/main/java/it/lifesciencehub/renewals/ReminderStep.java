package it.lifesciencehub.renewals;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * A reminder in the schedule that staff set: so many days before (negative) or after the due day of a fee, with its words
 * in both languages. Sent once for a term, and only while it is active.
 */
@Entity
@Table(name = "reminder_step")
@NamedQuery(name = ReminderStep.ALL, query = "SELECT s FROM ReminderStep s ORDER BY s.days")
@NamedQuery(
        name = ReminderStep.ACTIVE_LATEST_FIRST,
        query = "SELECT s FROM ReminderStep s WHERE s.active = TRUE ORDER BY s.days DESC")
public class ReminderStep extends BaseEntity {

    static final String ALL = "ReminderStep.all";
    static final String ACTIVE_LATEST_FIRST = "ReminderStep.activeLatestFirst";

    @Column(name = "days")
    private int days;

    @Column(name = "active")
    private boolean active;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "subject_it"))
    @AttributeOverride(name = "en", column = @Column(name = "subject_en"))
    private LocalisedText subject;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "text_it"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private LocalisedText text;

    protected ReminderStep() {}

    ReminderStep(ReminderDraft draft) {
        say(draft);
    }

    /** The draft was checked by {@link ReminderPolicy}. */
    final void say(ReminderDraft draft) {
        this.days = draft.days();
        this.active = draft.active();
        this.subject =
                new LocalisedText(draft.subjectIt().strip(), draft.subjectEn().strip());
        this.text = new LocalisedText(draft.textIt().strip(), draft.textEn().strip());
    }

    void activate(boolean active) {
        this.active = active;
    }

    /** From the due day: negative before it. */
    public int getDays() {
        return days;
    }

    public boolean isActive() {
        return active;
    }

    public LocalisedText getSubject() {
        return subject;
    }

    public LocalisedText getText() {
        return text;
    }
}
