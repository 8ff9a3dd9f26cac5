package it.lifesciencehub.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.courses.ResultPolicy.Demand;
import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionOption;
import it.lifesciencehub.questionnaires.QuestionType;
import it.lifesciencehub.questionnaires.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResultPolicyTest {

    private static final Demand HOURS = new Demand(80, true, false, 0);
    private static final Demand BOTH = new Demand(80, true, true, 6);

    @Test
    void theThresholdIsReachedToTheMinuteAndNotBefore() {
        assertTrue(ResultPolicy.of(HOURS, 720, 576, null).passed());
        CourseResult less = ResultPolicy.of(HOURS, 720, 575, null);
        assertFalse(less.passed());
        assertEquals(1, less.missingMinutes());
        assertEquals(Set.of(CourseResult.Missing.HOURS), less.missing());
    }

    @Test
    void whoHasNotPassedHasFailedOnlyOnceTheCourseIsOver() {
        CourseResult less = ResultPolicy.of(HOURS, 720, 575, null);
        assertFalse(less.failed());
        assertTrue(less.whenOver().failed());
        assertFalse(ResultPolicy.of(HOURS, 720, 576, null).whenOver().failed());
        assertEquals(new CourseRules(70, true, false, 75, 60), new CourseRules(70, false, true, 75, 60).withoutTest());
    }

    @Test
    void perCentAreNeverRoundedUp() {
        assertEquals(79, ResultPolicy.of(HOURS, 720, 575, null).percent());
        assertEquals(0, ResultPolicy.percent(0, 0));
        assertEquals(100, ResultPolicy.percent(7, 7));
    }

    @Test
    void minutesThatCannotBeDividedAreAskedInFull() {
        CourseResult result = ResultPolicy.of(new Demand(67, true, false, 0), 100, 66, null);
        assertEquals(67, result.needed());
        assertEquals(
                601,
                ResultPolicy.of(new Demand(60, true, false, 0), 1001, 0, null).needed());
        assertTrue(
                ResultPolicy.of(new Demand(60, true, false, 0), 1001, 601, null).passed());
        assertFalse(
                ResultPolicy.of(new Demand(60, true, false, 0), 1001, 600, null).passed());
    }

    @Test
    void hoursAndTestAreBothNeededWhereBothAreAsked() {
        assertEquals(
                Set.of(CourseResult.Missing.TEST),
                ResultPolicy.of(BOTH, 100, 80, 5).missing());
        assertEquals(
                Set.of(CourseResult.Missing.HOURS),
                ResultPolicy.of(BOTH, 100, 79, 6).missing());
        assertTrue(ResultPolicy.of(BOTH, 100, 80, 6).passed());
        assertEquals(2, ResultPolicy.of(BOTH, 100, 0, null).missing().size());
    }

    @Test
    void theTestAloneIsEnoughWhereNothingElseIsAsked() {
        Demand test = new Demand(80, false, true, 3);
        assertTrue(ResultPolicy.of(test, 100, 0, 3).passed());
        assertEquals(0, ResultPolicy.of(test, 100, 0, 3).needed());
        assertFalse(ResultPolicy.of(test, 100, 100, null).passed());
    }

    @Test
    void nobodyPassesACourseWithoutLessons() {
        assertFalse(ResultPolicy.of(HOURS, 0, 0, null).passed());
    }

    @Test
    void pointsOfATestAreThoseOfItsChoices() {
        Question one = Question.of("one", QuestionType.ONE, Words.NONE, true).withOptions(options("a", "b"));
        Question several =
                Question.of("several", QuestionType.SEVERAL, Words.NONE, true).withOptions(options("x", "y", "z"));
        Question text = Question.of("text", QuestionType.SHORT_TEXT, Words.NONE, false);
        List<Question> all = List.of(one, several, text);
        Map<String, Map<String, Integer>> worth =
                Map.of("one", Map.of("a", 2, "b", 1), "several", Map.of("x", 2, "y", 1, "z", -5));
        assertEquals(5, TestPolicy.most(all, worth));
        assertEquals(5, TestPolicy.points(all, Map.of("one", List.of("a"), "several", List.of("x", "y")), worth));
        assertEquals(
                1,
                TestPolicy.points(all, Map.of("one", List.of("b"), "several", List.of("x", "z")), worth),
                "a question never takes from another");
        assertEquals(0, TestPolicy.points(all, Map.of("text", List.of("a")), worth));
    }

    private static List<QuestionOption> options(String... keys) {
        return List.of(keys).stream()
                .map(key -> new QuestionOption(key, new Words(key, key)))
                .toList();
    }
}
