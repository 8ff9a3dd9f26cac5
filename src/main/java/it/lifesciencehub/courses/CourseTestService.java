package it.lifesciencehub.courses;

import it.lifesciencehub.questionnaires.AnswerChannel;
import it.lifesciencehub.questionnaires.AnswerPolicy;
import it.lifesciencehub.questionnaires.AnswerSheet;
import it.lifesciencehub.questionnaires.AskedVersion;
import it.lifesciencehub.questionnaires.QuestionAudience;
import it.lifesciencehub.questionnaires.ResponseBook;
import it.lifesciencehub.questionnaires.ResponseCommand;
import it.lifesciencehub.registrations.PlaceService;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Taking a course's test: oneself alone, with a confirmed place, as often as the course allows. */
@Stateless
@Guarded
public class CourseTestService {

    /** Everybody is asked the same. */
    static final Set<QuestionAudience> EVERYBODY = EnumSet.allOf(QuestionAudience.class);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private PlaceService places;

    @Inject
    private CourseBook book;

    @Inject
    private ResponseBook responses;

    @Inject
    private Clock clock;

    @Allow(Role.PERSON)
    public OwnTestView test(Long registrationId) {
        Registration registration = own(registrationId);
        return view(registration, course(registration));
    }

    private OwnTestView view(Registration registration, Course course) {
        AskedVersion asked = responses.asked(course.getUse().getId());
        CourseResult result =
                book.results(course, List.of(registration.getId())).get(registration.getId());
        long left = Math.max(0, course.getTries() - book.tries(course, registration.getId()));
        return new OwnTestView(
                registration.getId(),
                registration.getEvent().getTitle(),
                asked,
                course.getPassPoints(),
                TestPolicy.most(asked.content().questions(), book.worth(course)),
                left,
                course.getTestUntil(),
                result,
                left > 0 && !result.testPassed() && course.isTestOpen(clock.instant()));
    }

    /** Takes the test once; answers that are not right are no try. */
    @Allow(Role.PERSON)
    public TestOutcome answer(Long registrationId, Map<String, List<String>> values, Language language) {
        Registration registration = own(registrationId);
        // One at a time, so that nobody has a try more.
        em.lock(registration, LockModeType.PESSIMISTIC_WRITE);
        Course course = course(registration);
        OwnTestView view = view(registration, course);
        if (view.result().testPassed()) {
            throw new Refusal(CourseReason.TEST_PASSED_ALREADY);
        }
        if (!course.isTestOpen(clock.instant())) {
            throw new Refusal(CourseReason.TEST_NOT_OPEN);
        }
        if (view.triesLeft() == 0) {
            throw new Refusal(CourseReason.NO_TRIES_LEFT);
        }
        AnswerSheet sheet = AnswerPolicy.check(view.asked().content(), EVERYBODY, values);
        if (!sheet.isRight()) {
            return new TestOutcome(sheet, null, view.most(), false);
        }
        responses.store(new ResponseCommand(
                course.getUse().getId(),
                registration.getPerson(),
                registration.getOrganisation(),
                registrationId,
                view.asked(),
                sheet,
                Caller.current().name(),
                language,
                AnswerChannel.PAGE));
        int points = TestPolicy.points(sheet.shown(), sheet.values(), book.worth(course));
        int number = (int) book.tries(course, registrationId) + 1;
        em.persist(new TestTry(course, registration, number, points, view.most(), clock.instant()));
        em.flush();
        book.record("course.test-taken", registration, number + ": " + points + " / " + view.most());
        return new TestOutcome(sheet, points, view.most(), points >= course.getPassPoints());
    }

    private Course course(Registration registration) {
        return book.of(registration.getEvent().getId())
                .filter(Course::isTestReady)
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    /** One's own place; others who may see it may not take the test. */
    private Registration own(Long registrationId) {
        Registration registration = places.registration(registrationId).registration();
        if (!registration.getPerson().getId().equals(Caller.current().personId())) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        if (!CourseAttendanceService.isConfirmed(registration)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return em.find(Registration.class, registration.getId());
    }
}
