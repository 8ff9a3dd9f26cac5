package it.lifesciencehub.sample;

import it.lifesciencehub.certificates.CertificateService;
import it.lifesciencehub.courses.CellChange;
import it.lifesciencehub.courses.CourseAttendanceService;
import it.lifesciencehub.courses.CourseDeskService;
import it.lifesciencehub.courses.CourseRules;
import it.lifesciencehub.courses.CourseTestDeskService;
import it.lifesciencehub.courses.CourseTestService;
import it.lifesciencehub.courses.LessonForm;
import it.lifesciencehub.courses.LessonRow;
import it.lifesciencehub.courses.TestSettings;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionOption;
import it.lifesciencehub.questionnaires.QuestionType;
import it.lifesciencehub.questionnaires.QuestionnaireContent;
import it.lifesciencehub.questionnaires.QuestionnaireUses;
import it.lifesciencehub.questionnaires.Words;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The courses of six lessons: one is over, with attendance, a test and certificates; the next one has its lessons. */
@Singleton
@Startup
@DependsOn("SampleQuestions")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleCourses {

    private static final int LONG = 48;
    private static final List<String> QUESTIONS = List.of("trial", "consent", "access");
    private static final String RIGHT = "right";
    private static final String OTHER = "other";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CourseDeskService desk;

    @Inject
    private CourseAttendanceService attendance;

    @Inject
    private CourseTestDeskService testDesk;

    @Inject
    private CourseTestService tests;

    @Inject
    private CertificateService certificates;

    @Inject
    private QuestionnaireUses questionnaires;

    @Inject
    private Clock clock;

    @Inject
    private SampleStage stage;

    private final SampleData data = new SampleData();

    @PostConstruct
    void fill() {
        if (!stage.isFreeFor("SELECT COUNT(c) FROM Course c")) {
            return;
        }
        Caller.run(SampleStage.STAFF, this::make);
    }

    private void make() {
        Long test = stage.made(
                () -> questionnaires.bring(content(), Caller.current().name()));
        em.createQuery(
                        "SELECT e FROM Event e WHERE e.kind.code = 'COURSE' AND e.status ="
                                + " it.lifesciencehub.events.EventStatus.PUBLISHED ORDER BY e.startsAt, e.id",
                        Event.class)
                .getResultStream()
                .filter(event ->
                        Duration.between(event.getStartsAt(), event.getEndsAt()).toHours() > LONG)
                .forEach(event -> {
                    plan(event, test);
                    if (event.isOver(clock.instant())) {
                        hold(event);
                    }
                });
        // What nobody is to answer is nothing to look at.
        stage.within(() -> em.createQuery("DELETE FROM MailMessage m WHERE m.kind LIKE 'certificate.%'")
                .executeUpdate());
    }

    /** A lesson for each part of the programme; every second one can be followed online too. */
    private void plan(Event event, Long test) {
        Long id = event.getId();
        List<EventSession> sessions = em.createNamedQuery(EventSession.OF_EVENT, EventSession.class)
                .setParameter("event", id)
                .getResultList();
        for (EventSession session : sessions) {
            LessonForm form = new LessonForm();
            form.setTitleIt(session.getTitle().getIt());
            form.setTitleEn(session.getTitle().getEn());
            form.setStarts(RomeTime.local(session.getStartsAt()));
            form.setEnds(RomeTime.local(session.getEndsAt()));
            form.setPlace(session.getRoom());
            form.setOnlineLink(session.getNumber() % 2 == 0 ? data.value("course.link") : null);
            desk.add(id, form);
        }
        testDesk.choose(id, test);
        Map<String, Map<String, Integer>> points = new HashMap<>();
        QUESTIONS.forEach(question -> points.put(question, Map.of(RIGHT, 1)));
        testDesk.score(id, new TestSettings(points, 2, 2, null, null));
        desk.save(id, CourseDeskService.NONE, new CourseRules(80, true, true, 75, 60));
    }

    /** Most were there nearly always; some were not, and some did not take the test. */
    private void hold(Event event) {
        List<LessonRow> lessons = desk.view(event.getId()).lessons();
        List<Registration> people = em.createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.person WHERE r.event = :event"
                                + " AND r.status = :confirmed ORDER BY r.id",
                        Registration.class)
                .setParameter("event", event)
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getResultList();
        List<CellChange> there = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (LessonRow lesson : lessons) {
                boolean present = i % 4 == 3 ? lesson.number() % 2 == 0 : (i + lesson.number()) % 7 != 0;
                if (present) {
                    there.add(new CellChange(people.get(i).getId(), lesson.id(), true));
                }
            }
        }
        attendance.save(event.getId(), there);
        for (int i = 0; i < people.size(); i++) {
            if (i % 6 != 5) {
                take(people.get(i), i % 5 == 4 ? OTHER : RIGHT);
            }
        }
        certificates.issue(event.getId());
    }

    private void take(Registration registration, String answer) {
        Person person = registration.getPerson();
        Map<String, List<String>> values = new HashMap<>();
        QUESTIONS.forEach(question -> values.put(question, List.of(answer)));
        Caller.run(SampleStage.as(person), () -> tests.answer(registration.getId(), values, person.getLanguage()));
    }

    private QuestionnaireContent content() {
        return new QuestionnaireContent(
                words("title"),
                words("intro"),
                QUESTIONS.stream()
                        .map(key -> Question.of(key, QuestionType.ONE, words(key), true)
                                .withOptions(Stream.of(OTHER, RIGHT)
                                        .map(option -> new QuestionOption(option, words(key + "." + option)))
                                        .toList()))
                        .toList(),
                List.of());
    }

    private Words words(String key) {
        LocalisedText text = data.text("course.test." + key, 0);
        return new Words(text.getIt(), text.getEn());
    }
}
