package it.lifesciencehub.courses;

import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionnaireUse;
import it.lifesciencehub.questionnaires.QuestionnaireUses;
import it.lifesciencehub.questionnaires.ResponseBook;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A course's test as staff set it: a questionnaire, what its answers are worth, when it is passed. */
@Stateless
@Guarded
public class CourseTestDeskService {

    private static final int MOST_TRIES = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CourseBook book;

    @Inject
    private QuestionnaireUses questionnaires;

    @Inject
    private ResponseBook responses;

    @Allow(Role.STAFF)
    public TestView view(Long eventId) {
        book.requireEvent(eventId);
        Course course = book.of(eventId).orElse(null);
        if (course == null || course.getUse() == null) {
            return new TestView(
                    questionnaires.choices(),
                    null,
                    null,
                    List.of(),
                    new TestSettings(Map.of(), 0, 3, null, null),
                    0,
                    false);
        }
        Map<String, Map<String, Integer>> worth = book.worth(course);
        List<Question> scored = scored(course);
        Long questionnaire = course.getUse().getQuestionnaire().getId();
        return new TestView(
                questionnaires.choices(),
                questionnaires.title(questionnaire),
                questionnaire,
                scored,
                new TestSettings(
                        worth, course.getPassPoints(), course.getTries(), course.getTestFrom(), course.getTestUntil()),
                TestPolicy.most(scored, worth),
                book.hasTries(course));
    }

    private List<Question> scored(Course course) {
        return responses.asked(course.getUse().getId()).content().questions().stream()
                .filter(TestPolicy::isScored)
                .toList();
    }

    /** Chooses the questionnaire; points begin anew. */
    @Allow(Role.STAFF)
    public void choose(Long eventId, Long questionnaireId) {
        if (questionnaireId == null) {
            throw new Refusal(List.of(new Problem("questionnaire", CourseReason.CHOOSE_QUESTIONNAIRE)));
        }
        Course course = book.begun(eventId);
        requireNotTaken(course);
        QuestionnaireUse use = questionnaires.open(questionnaireId, CourseLabels.TEST, eventId, false);
        if (responses.asked(use.getId()).content().questions().stream().noneMatch(TestPolicy::isScored)) {
            throw new Refusal(List.of(new Problem("questionnaire", CourseReason.NOTHING_TO_SCORE)));
        }
        course.test(use);
        course.demand(course.rules().withoutTest());
        forget(course);
        book.record(
                "course.test-chosen",
                course,
                questionnaires.title(questionnaireId).it());
    }

    /** The course has no test any longer. */
    @Allow(Role.STAFF)
    public void drop(Long eventId) {
        Course course = book.require(eventId);
        requireNotTaken(course);
        course.test(null);
        course.demand(course.rules().withoutTest());
        forget(course);
        book.record("course.test-dropped", course, "");
    }

    private void forget(Course course) {
        em.createQuery("DELETE FROM AnswerPoints p WHERE p.course = :course")
                .setParameter("course", course)
                .executeUpdate();
    }

    /** Once somebody has taken it, the points stay; pass mark, tries and times may change. */
    @Allow(Role.STAFF)
    public void score(Long eventId, TestSettings settings) {
        Course course = book.require(eventId);
        if (course.getUse() == null) {
            throw new Refusal(CourseReason.TEST_NOT_READY);
        }
        List<Question> scored = scored(course);
        boolean taken = book.hasTries(course);
        Map<String, Map<String, Integer>> worth = taken ? book.worth(course) : settings.points();
        List<Problem> problems = new ArrayList<>();
        worth.values().stream()
                .flatMap(one -> one.values().stream())
                .filter(points -> Math.abs(points) > TestPolicy.MOST_A_CHOICE)
                .findFirst()
                .ifPresent(points -> problems.add(new Problem("points", CourseReason.NUMBER_NOT_VALID)));
        int most = TestPolicy.most(scored, worth);
        if (settings.passPoints() < 1 || settings.passPoints() > most) {
            problems.add(new Problem("passPoints", CourseReason.PASS_MARK_NOT_VALID, most));
        }
        if (settings.tries() < 1 || settings.tries() > MOST_TRIES) {
            problems.add(new Problem("tries", CourseReason.NUMBER_NOT_VALID));
        }
        if (settings.from() != null
                && settings.until() != null
                && !settings.until().isAfter(settings.from())) {
            problems.add(new Problem("until", CourseReason.ENDS_BEFORE_START));
        }
        Refusal.ofAny(problems);
        if (!taken) {
            forget(course);
            for (Question question : scored) {
                settings.points().getOrDefault(question.key(), Map.of()).forEach((option, points) -> {
                    if (points != 0 && question.answerKeys().contains(option)) {
                        em.persist(new AnswerPoints(course, question.key(), option, points));
                    }
                });
            }
        }
        course.score(settings.passPoints(), settings.tries(), settings.from(), settings.until());
        book.record("course.test-scored", course, settings.passPoints() + " / " + most);
    }

    private void requireNotTaken(Course course) {
        if (book.hasTries(course)) {
            throw new Refusal(CourseReason.TEST_HAS_TRIES);
        }
    }
}
