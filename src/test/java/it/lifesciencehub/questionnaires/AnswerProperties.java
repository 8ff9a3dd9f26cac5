package it.lifesciencehub.questionnaires;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever the questionnaire and whatever was sent, what is kept fits what was asked. */
class AnswerProperties {

    private static final List<String> OPTIONS = List.of("a", "b", "c");

    @Property(tries = 300)
    void keepsNothingOfWhatIsNotAsked(
            @ForAll("contents") QuestionnaireContent content, @ForAll("answers") Map<String, List<String>> given) {
        AnswerSheet sheet = AnswerPolicy.check(content, Set.of(), given);
        Set<String> shown = new HashSet<>();
        sheet.shown().forEach(question -> shown.add(question.key()));
        assertTrue(shown.containsAll(sheet.values().keySet()));
        assertTrue(shown.containsAll(sheet.problems().keySet()));
    }

    /** Sending what was kept once more asks the same and keeps the same: the form and the server never disagree. */
    @Property(tries = 300)
    void keepsTheSameAgain(
            @ForAll("contents") QuestionnaireContent content, @ForAll("answers") Map<String, List<String>> given) {
        AnswerSheet once = AnswerPolicy.check(content, Set.of(), given);
        AnswerSheet again = AnswerPolicy.check(content, Set.of(), once.values());
        assertEquals(once.shown(), again.shown());
        assertEquals(once.values(), again.values());
        assertEquals(once.problems(), again.problems());
    }

    /** What a draft becomes by any row of moves, removals and returns can be read and published. */
    @Property(tries = 60)
    void neverLeavesAConditionWithoutItsQuestion(
            @ForAll("contents") QuestionnaireContent content, @ForAll @Size(max = 25) List<Byte> acts) {
        QuestionnaireContent draft = content;
        for (byte act : acts) {
            String key = "q" + Math.floorMod(act, 6);
            draft = act % 3 == 0 ? tried(draft, key, 0) : act % 3 == 1 ? tried(draft, key, 1) : tried(draft, key, 2);
        }
        for (Question question : draft.questions()) {
            for (QuestionCondition condition : question.conditions()) {
                assertTrue(draft.before(question.key()).stream()
                        .anyMatch(other -> other.key().equals(condition.question())));
            }
        }
        assertEquals(draft, ContentJson.read(ContentJson.write(draft)));
    }

    private static QuestionnaireContent tried(QuestionnaireContent draft, String key, int act) {
        try {
            return switch (act) {
                case 0 -> ContentPolicy.move(draft, key, true);
                case 1 -> ContentPolicy.remove(draft, key);
                default -> ContentPolicy.putBack(draft, key);
            };
        } catch (it.lifesciencehub.shared.Refusal refusal) {
            return draft;
        }
    }

    @Provide
    Arbitrary<QuestionnaireContent> contents() {
        Arbitrary<Integer> earlier = Arbitraries.integers().between(0, 5);
        return Combinators.combine(
                        Arbitraries.of(QuestionType.ONE, QuestionType.SEVERAL, QuestionType.SHORT_TEXT)
                                .list()
                                .ofSize(6),
                        earlier.list().ofSize(6),
                        Arbitraries.of(ConditionOperator.class).list().ofSize(6),
                        Arbitraries.of(OPTIONS).list().ofSize(6),
                        Arbitraries.of(true, false).list().ofSize(6))
                .as((types, others, operators, values, required) -> {
                    List<Question> questions = new ArrayList<>();
                    for (int i = 0; i < 6; i++) {
                        Question question =
                                QuestionnaireFixture.choice("q" + i, types.get(i), required.get(i), "a", "b", "c");
                        int other = others.get(i);
                        questions.add(
                                other < i && types.get(other) != QuestionType.SHORT_TEXT
                                        ? question.withConditions(List.of(
                                                new QuestionCondition("q" + other, operators.get(i), values.get(i))))
                                        : question);
                    }
                    return QuestionnaireFixture.content(questions.toArray(Question[]::new));
                });
    }

    @Provide
    Arbitrary<Map<String, List<String>>> answers() {
        return Arbitraries.of("a", "b", "c", "", "x")
                .list()
                .ofMaxSize(3)
                .list()
                .ofSize(7)
                .map(lists -> {
                    Map<String, List<String>> given = new HashMap<>();
                    for (int i = 0; i < lists.size(); i++) {
                        given.put("q" + i, lists.get(i));
                    }
                    return given;
                });
    }
}
