package it.lifesciencehub.eventforms;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.questionnaires.QuestionnaireRow;
import it.lifesciencehub.questionnaires.QuestionnaireUse;
import it.lifesciencehub.questionnaires.QuestionnaireUses;
import it.lifesciencehub.questionnaires.Words;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The staff's desk of what an event asks: attached, timed, sent, reminded. */
@Stateless
@Guarded
public class FormDeskService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FormBook book;

    @Inject
    private FormSending sending;

    @Inject
    private QuestionnaireUses questionnaires;

    @Inject
    private FeedbackQuestions feedbackQuestions;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Allow(Role.STAFF)
    public FormDeskView desk(Long eventId) {
        Event event = event(eventId);
        List<QuestionnaireRow> choices = questionnaires.choices();
        return new FormDeskView(
                row(event, FormPurpose.REGISTRATION),
                row(event, FormPurpose.FEEDBACK),
                row(event, FormPurpose.LATER),
                choices,
                event.isOver(clock.instant()));
    }

    private FormDeskView.Form row(Event event, FormPurpose purpose) {
        return book.standing(event.getId(), purpose).map(this::row).orElse(null);
    }

    private FormDeskView.Form row(EventForm form) {
        QuestionnaireUse use = form.getUse();
        FormBook.Asked asked = book.asked(form);
        List<FormRows.Open> open = em.createQuery(FormRows.OPEN, FormRows.Open.class)
                .setParameter("form", form)
                .setParameter("active", FormRows.ACTIVE)
                .setMaxResults(FormDeskView.MOST_OPEN)
                .getResultList();
        Words title = questionnaires.title(use.getQuestionnaire().getId());
        return new FormDeskView.Form(
                form.getId(),
                use.getQuestionnaire().getId(),
                use.getId(),
                title.it(),
                title.en(),
                use.isAnonymous(),
                FormBook.until(form),
                form.getAnswerUntil(),
                FormBook.due(form),
                form.getAskAt(),
                form.getAskedAt(),
                form.getRemindedAt(),
                asked.asked(),
                asked.answered(),
                questionnaires.responses(use.getId()),
                open);
    }

    /**
     * Attaches a questionnaire. With a registration form everybody who has a place already is asked by mail.
     *
     * @param anonymous for what those who came are asked: whether nobody is to know who answered what; never changed afterwards
     */
    @Allow(Role.STAFF)
    public void attach(Long eventId, FormPurpose purpose, Long questionnaireId, boolean anonymous) {
        Event event = event(eventId);
        if (questionnaireId == null) {
            throw new Refusal(
                    List.of(new Problem(purpose.name().toLowerCase(Locale.ROOT), FormReason.CHOOSE_QUESTIONNAIRE)));
        }
        QuestionnaireUse use =
                questionnaires.open(questionnaireId, purpose.kind(), eventId, anonymous && purpose.isAfterwards());
        EventForm known = book.form(eventId, purpose).orElse(null);
        if (known == null) {
            known = new EventForm(event, purpose, use, clock.instant());
            em.persist(known);
        } else {
            if (!known.getUse().equals(use)) {
                requireNoAnswers(known);
            }
            known.attach(use, clock.instant());
        }
        em.flush();
        if (purpose == FormPurpose.REGISTRATION) {
            sending.askThoseWithPlaces(known);
        }
        record("eventform.attached", event, purpose.name());
    }

    /** Feedback with the questions that the hub brings with it. */
    @Allow(Role.STAFF)
    public void attachDefault(Long eventId, boolean anonymous) {
        attach(eventId, FormPurpose.FEEDBACK, feedbackQuestions.questionnaire(), anonymous);
    }

    /** Asked no more; answers stay. */
    @Allow(Role.STAFF)
    public void detach(Long eventId, FormPurpose purpose) {
        EventForm form = required(eventId, purpose);
        form.detach(clock.instant());
        record("eventform.detached", form.getEvent(), purpose.name());
    }

    /** @param at when those who came are asked what has come of it, or null for six months after the event */
    @Allow(Role.STAFF)
    public void askLaterAt(Long eventId, Instant at) {
        EventForm form = required(eventId, FormPurpose.LATER);
        if (form.getAskedAt() != null) {
            throw new Refusal(FormReason.ASKED_ALREADY);
        }
        FormPolicy.dueIsRight(at, form.getEvent().getEndsAt());
        form.askAt(at);
        record("eventform.askAt", form.getEvent(), at == null ? "" : at.toString());
    }

    /** @param until or null for the event's beginning, or 60 days after the question of those who came */
    @Allow(Role.STAFF)
    public void answerUntil(Long eventId, FormPurpose purpose, Instant until) {
        EventForm form = required(eventId, purpose);
        FormPolicy.deadlineIsRight(purpose, until, form.getEvent().getStartsAt());
        form.answerUntil(until);
        record("eventform.deadline", form.getEvent(), until == null ? "" : until.toString());
    }

    /**
     * Reminds everybody who has not answered.
     *
     * @return how many
     */
    @Allow(Role.STAFF)
    public int remind(Long eventId, FormPurpose purpose) {
        EventForm form = required(eventId, purpose);
        FormPolicy.isInTime(FormBook.until(form), clock.instant());
        int reminded = sending.remindAll(form);
        record("eventform.reminded", form.getEvent(), String.valueOf(reminded));
        return reminded;
    }

    /**
     * Sends the questionnaire to those who came, now and not with the next round of the hub's own.
     *
     * @return how many
     */
    @Allow(Role.STAFF)
    public int askNow(Long eventId, FormPurpose purpose) {
        EventForm form = required(eventId, purpose);
        if (!purpose.isAfterwards()) {
            throw new Refusal(CommonReason.INVALID);
        }
        if (!form.getEvent().isOver(clock.instant())) {
            throw new Refusal(FormReason.EVENT_NOT_OVER);
        }
        int asked = sending.askAfterwards(form);
        record("eventform.asked", form.getEvent(), String.valueOf(asked));
        return asked;
    }

    private EventForm required(Long eventId, FormPurpose purpose) {
        return Refusal.requireFound(book.standing(eventId, purpose).orElse(null));
    }

    private void requireNoAnswers(EventForm form) {
        if (questionnaires.responses(form.getUse().getId()) > 0) {
            throw new Refusal(FormReason.HAS_ANSWERS);
        }
    }

    private Event event(Long eventId) {
        return Refusal.requireFound(eventId == null ? null : em.find(Event.class, eventId));
    }

    private void record(String action, Event event, String detail) {
        trail.record(action, "Event", event.getId(), event.getTitle().getIt(), detail);
    }
}
