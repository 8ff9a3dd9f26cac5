package it.lifesciencehub.sample;

import it.lifesciencehub.eventforms.FormDeskService;
import it.lifesciencehub.eventforms.FormDeskView;
import it.lifesciencehub.eventforms.FormPurpose;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.questionnaires.AnswerChannel;
import it.lifesciencehub.questionnaires.AnswerPolicy;
import it.lifesciencehub.questionnaires.AskedVersion;
import it.lifesciencehub.questionnaires.ConditionOperator;
import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionCondition;
import it.lifesciencehub.questionnaires.QuestionOption;
import it.lifesciencehub.questionnaires.QuestionType;
import it.lifesciencehub.questionnaires.QuestionnaireContent;
import it.lifesciencehub.questionnaires.QuestionnaireUses;
import it.lifesciencehub.questionnaires.ResponseBook;
import it.lifesciencehub.questionnaires.ResponseCommand;
import it.lifesciencehub.questionnaires.Words;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.security.Caller;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** The coming forum asks with the registration, and some have answered; a past course has been judged by its people. */
@Singleton
@Startup
@DependsOn("SampleHub")
public class SampleQuestions {

    private static final long SEED = 5;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FormDeskService forms;

    @Inject
    private QuestionnaireUses questionnaires;

    @Inject
    private ResponseBook responses;

    @Inject
    private Clock clock;

    @Inject
    private SampleStage stage;

    private final SampleData data = new SampleData();
    private final Random random = new Random(SEED);

    @PostConstruct
    void fill() {
        if (!stage.isFreeFor("SELECT COUNT(q) FROM Questionnaire q")) {
            return;
        }
        Caller.run(SampleStage.STAFF, this::make);
    }

    private void make() {
        Long form = questionnaires.bring(form(), Caller.current().name());
        event("FORUM", true).ifPresent(forum -> {
            forms.attach(forum.getId(), FormPurpose.REGISTRATION, form, false);
            answer(forum, forms.desk(forum.getId()).registration(), 3);
        });
        event("COURSE", false).ifPresent(course -> {
            forms.attachDefault(course.getId(), false);
            forms.askNow(course.getId(), FormPurpose.FEEDBACK);
            answer(course, forms.desk(course.getId()).feedback(), 2);
        });
        // What nobody is to answer is nothing to look at.
        em.createQuery("DELETE FROM MailMessage m WHERE m.kind LIKE 'eventform.%'")
                .executeUpdate();
    }

    private java.util.Optional<Event> event(String kind, boolean coming) {
        return em.createQuery(
                        "SELECT e FROM Event e WHERE e.kind.code = :kind AND e.status ="
                                + " it.lifesciencehub.events.EventStatus.PUBLISHED AND "
                                + (coming ? "e.startsAt > :now" : "e.endsAt < :now")
                                + " ORDER BY e.startsAt " + (coming ? "" : "DESC"),
                        Event.class)
                .setParameter("kind", kind)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** One of so many has not answered. */
    private void answer(Event event, FormDeskView.Form form, int silent) {
        AskedVersion asked = responses.asked(form.useId());
        List<Registration> people = em.createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.person WHERE r.event = :event"
                                + " AND r.status = :confirmed ORDER BY r.id",
                        Registration.class)
                .setParameter("event", event)
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .setMaxResults(40)
                .getResultList();
        int number = 0;
        for (Registration registration : people) {
            if (++number % silent != 0) {
                Long response = responses.store(new ResponseCommand(
                        form.useId(),
                        registration.getPerson(),
                        registration.getOrganisation(),
                        registration.getId(),
                        asked,
                        AnswerPolicy.check(asked.content(), Set.of(), values(asked.content(), number)),
                        registration.getPerson().getName(),
                        registration.getPerson().getLanguage(),
                        AnswerChannel.LINK));
                em.createQuery(
                                "UPDATE FormRequest q SET q.answered = TRUE, q.complete = TRUE,"
                                        + " q.responseId = :response WHERE q.form.id = :form AND q.registration = :registration")
                        .setParameter("response", response)
                        .setParameter("form", form.id())
                        .setParameter("registration", registration)
                        .executeUpdate();
            }
        }
    }

    private Map<String, List<String>> values(QuestionnaireContent content, int number) {
        Map<String, List<String>> values = new HashMap<>();
        for (Question question : content.questions()) {
            List<String> keys = question.answerKeys();
            if (question.type() == QuestionType.SCALE) {
                values.put(question.key(), List.of(String.valueOf(3 + random.nextInt(3))));
            } else if (!keys.isEmpty()) {
                values.put(question.key(), List.of(keys.get(random.nextInt(keys.size()))));
            } else if (question.required() || number % 5 == 1) {
                values.put(question.key(), List.of(said(question.type(), number)));
            }
        }
        return values;
    }

    private String said(QuestionType type, int number) {
        return type == QuestionType.LONG_TEXT
                ? words("said." + (number / 5 % 3 + 1)).in(Language.IT)
                : words("meal.vegetarian").in(Language.IT);
    }

    private QuestionnaireContent form() {
        Question needs = Question.of("needs", QuestionType.SHORT_TEXT, words("needs"), true)
                .withConditions(List.of(new QuestionCondition("meal", ConditionOperator.IS, "other")))
                .visibleToCompany();
        return new QuestionnaireContent(
                words("title"),
                words("intro"),
                List.of(
                        choice("track", "making", "transfer", "devices", "trials"),
                        choice("meal", "all", "vegetarian", "other").visibleToCompany(),
                        needs,
                        Question.of("interpreting", QuestionType.YES_NO, words("interpreting"), false),
                        Question.of("photos", QuestionType.CONSENT, words("photos"), false)
                                .agreeingTo(words("photos.text"))),
                List.of());
    }

    private Question choice(String key, String... options) {
        List<QuestionOption> list = new ArrayList<>();
        Stream.of(options).forEach(option -> list.add(new QuestionOption(option, words(key + "." + option))));
        return Question.of(key, QuestionType.ONE, words(key), true).withOptions(list);
    }

    private Words words(String key) {
        LocalisedText text = data.text("questions." + key, 0);
        return new Words(text.getIt(), text.getEn());
    }
}
