package it.lifesciencehub.questionnaires;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What questions must be like, and what may be done with a draft so that no condition ever points to nothing. */
final class ContentPolicy {

    static final int MAX_QUESTIONS = 100;
    private static final int MAX_TITLE = 200;
    private static final int MAX_TEXT = 2_000;
    private static final int MAX_LABEL = 500;
    private static final int MAX_OPTION = 200;
    private static final int MAX_UNIT = 40;
    private static final int MAX_CHARACTERS = 4_000;
    private static final int MAX_MEGABYTES = 20;

    private ContentPolicy() {}

    static void headIsRight(Words title, Words intro) {
        List<Problem> problems = new ArrayList<>();
        both(problems, "title", title, MAX_TITLE, true);
        both(problems, "intro", intro, MAX_TEXT, false);
        Refusal.ofAny(problems);
    }

    /** @param content the draft in which the question stands or will stand */
    static void isRight(Question question, QuestionnaireContent content) {
        Refusal.ofAny(problems(question, content));
        content.questions().stream()
                .filter(other -> other.dependsOn(question.key()))
                .filter(other -> other.conditions().stream()
                        .anyMatch(condition -> condition.question().equals(question.key())
                                && !question.answerKeys().contains(condition.value())))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(QuestionnaireReason.OPTION_IN_USE, number(content, other));
                });
    }

    /** Every question is complete, and there is one. */
    static void canBePublished(QuestionnaireContent content) {
        headIsRight(content.title(), content.intro());
        if (content.questions().isEmpty()) {
            throw new Refusal(QuestionnaireReason.NO_QUESTIONS);
        }
        for (Question question : content.questions()) {
            if (!problems(question, content).isEmpty()) {
                throw new Refusal(QuestionnaireReason.QUESTION_NOT_COMPLETE, number(content, question));
            }
        }
    }

    static List<Problem> problems(Question question, QuestionnaireContent content) {
        List<Problem> problems = new ArrayList<>();
        both(problems, "label", question.label(), MAX_LABEL, true);
        both(problems, "help", question.help(), MAX_TEXT, false);
        both(problems, "unit", question.unit(), MAX_UNIT, false);
        if (question.type().isChoice()) {
            options(problems, question);
        }
        if (question.type() == QuestionType.CONSENT) {
            both(problems, "consent", question.consent(), MAX_TEXT, true);
        }
        bounds(problems, question);
        conditions(problems, question, content);
        return problems;
    }

    private static void both(List<Problem> problems, String field, Words words, int most, boolean required) {
        if (required || words.isHalf()) {
            TextRules.required(problems, field + "It", words.it(), most);
            TextRules.required(problems, field + "En", words.en(), most);
        } else {
            TextRules.notTooLong(problems, field + "It", words.it(), most);
            TextRules.notTooLong(problems, field + "En", words.en(), most);
        }
    }

    private static void options(List<Problem> problems, Question question) {
        Set<String> seen = new HashSet<>();
        if (question.options().size() < 2) {
            problems.add(new Problem("options", QuestionnaireReason.TWO_OPTIONS_NEEDED));
        }
        for (QuestionOption option : question.options()) {
            Words label = option.label();
            if (label.it().isEmpty() || label.en().isEmpty()) {
                problems.add(new Problem("options", QuestionnaireReason.ONE_LANGUAGE_MISSING));
            } else if (label.it().length() > MAX_OPTION || label.en().length() > MAX_OPTION) {
                problems.add(new Problem("options", CommonReason.TOO_LONG, MAX_OPTION));
            } else if (!seen.add(label.it().toLowerCase(java.util.Locale.ROOT))) {
                problems.add(new Problem("options", QuestionnaireReason.OPTION_TWICE));
            }
        }
    }

    private static void bounds(List<Problem> problems, Question question) {
        BigDecimal least = question.least();
        BigDecimal most = question.most();
        if (least != null && most != null && least.compareTo(most) > 0) {
            problems.add(new Problem("least", QuestionnaireReason.LEAST_ABOVE_MOST));
        }
        switch (question.type()) {
            case SEVERAL -> {
                int count = question.options().size();
                whole(problems, "least", least, 0, count);
                whole(problems, "most", most, 1, count);
            }
            case SHORT_TEXT, LONG_TEXT -> whole(problems, "most", most, 1, MAX_CHARACTERS);
            case FILE -> whole(problems, "most", most, 1, MAX_MEGABYTES);
            default -> {}
        }
    }

    private static void whole(List<Problem> problems, String field, BigDecimal bound, int from, int to) {
        if (bound != null
                && (bound.stripTrailingZeros().scale() > 0
                        || bound.compareTo(BigDecimal.valueOf(from)) < 0
                        || bound.compareTo(BigDecimal.valueOf(to)) > 0)) {
            problems.add(new Problem(field, QuestionnaireReason.BOUND_NOT_RIGHT, from, to));
        }
    }

    private static void conditions(List<Problem> problems, Question question, QuestionnaireContent content) {
        List<Question> earlier = content.before(question.key());
        for (QuestionCondition condition : question.conditions()) {
            Optional<Question> other = earlier.stream()
                    .filter(one -> one.key().equals(condition.question()))
                    .findFirst();
            if (other.isEmpty() || !other.get().answerKeys().contains(condition.value())) {
                problems.add(new Problem("conditions", QuestionnaireReason.CONDITION_NOT_RIGHT));
            }
        }
    }

    static QuestionnaireContent add(QuestionnaireContent content, Question question) {
        if (content.questions().size() >= MAX_QUESTIONS) {
            throw new Refusal(QuestionnaireReason.TOO_MANY_QUESTIONS, MAX_QUESTIONS);
        }
        return content.with(question);
    }

    /** One place up or down; further than the ends is where it is. Never before a question on which it depends. */
    static QuestionnaireContent move(QuestionnaireContent content, String key, boolean up) {
        List<Question> list = new ArrayList<>(content.questions());
        int from = content.indexOf(key);
        int to = up ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= list.size()) {
            return content;
        }
        Question earlier = list.get(Math.min(from, to));
        Question later = list.get(Math.max(from, to));
        if (later.dependsOn(earlier.key())) {
            throw new Refusal(QuestionnaireReason.DEPENDS_ON_EARLIER, number(content, later), number(content, earlier));
        }
        list.set(Math.min(from, to), later);
        list.set(Math.max(from, to), earlier);
        return content.withQuestions(list);
    }

    /** Takes a question out, to be put back if wanted; refused where others depend on it. */
    static QuestionnaireContent remove(QuestionnaireContent content, String key) {
        Question question = Refusal.requireFound(content.find(key).orElse(null));
        content.questions().stream()
                .filter(other -> other.dependsOn(key))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(QuestionnaireReason.OTHERS_DEPEND, number(content, other));
                });
        List<Question> list = new ArrayList<>(content.questions());
        list.remove(question);
        List<Question> removed = new ArrayList<>(content.removed());
        removed.add(question);
        return new QuestionnaireContent(content.title(), content.intro(), list, removed);
    }

    /** Puts a question back at the end; conditions that point to nothing any more fall away. */
    static QuestionnaireContent putBack(QuestionnaireContent content, String key) {
        List<Question> removed = new ArrayList<>(content.removed());
        Question question = Refusal.requireFound(removed.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(null));
        removed.remove(question);
        List<QuestionCondition> standing = question.conditions().stream()
                .filter(condition -> content.find(condition.question())
                        .filter(other -> other.answerKeys().contains(condition.value()))
                        .isPresent())
                .toList();
        return add(
                new QuestionnaireContent(content.title(), content.intro(), content.questions(), removed),
                question.withConditions(standing));
    }

    /** The number by which people know a question. */
    private static int number(QuestionnaireContent content, Question question) {
        return content.indexOf(question.key()) + 1;
    }
}
