package it.lifesciencehub.eventforms;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.questionnaires.QuestionnaireUse;
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
import java.time.Instant;

/**
 * A questionnaire that an event asks for a purpose. Staff attach it and may give another one as long as nobody has
 * answered; detached it asks nobody any more, and the answers stay. What is asked of those who came is sent out once, and
 * reminded once.
 */
@Entity
@Table(name = "event_form")
@NamedQuery(
        name = EventForm.OF_EVENT,
        query = "SELECT f FROM EventForm f JOIN FETCH f.use WHERE f.event.id = :event AND f.purpose = :purpose")
public class EventForm extends BaseEntity {

    static final String OF_EVENT = "EventForm.ofEvent";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose")
    private FormPurpose purpose;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "use_id")
    private QuestionnaireUse use;

    @Column(name = "attached_at")
    private Instant attachedAt;

    @Column(name = "answer_until")
    private Instant answerUntil;

    @Column(name = "ask_at")
    private Instant askAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "detached_at")
    private Instant detachedAt;

    protected EventForm() {}

    EventForm(Event event, FormPurpose purpose, QuestionnaireUse use, Instant now) {
        this.event = event;
        this.purpose = purpose;
        attach(use, now);
    }

    void attach(QuestionnaireUse next, Instant now) {
        use = next;
        attachedAt = now;
        detachedAt = null;
    }

    void detach(Instant now) {
        if (detachedAt == null) {
            detachedAt = now;
        }
    }

    /** @param until or null for as long as {@link FormPolicy} says by itself */
    void answerUntil(Instant until) {
        answerUntil = until;
    }

    /** @param at when to ask later, or null for as {@link FormPolicy} says by itself */
    void askAt(Instant at) {
        askAt = at;
    }

    void asked(Instant now) {
        askedAt = now;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    public boolean isStanding() {
        return detachedAt == null;
    }

    public Event getEvent() {
        return event;
    }

    public FormPurpose getPurpose() {
        return purpose;
    }

    public QuestionnaireUse getUse() {
        return use;
    }

    public Instant getAnswerUntil() {
        return answerUntil;
    }

    public Instant getAskAt() {
        return askAt;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getRemindedAt() {
        return remindedAt;
    }
}
