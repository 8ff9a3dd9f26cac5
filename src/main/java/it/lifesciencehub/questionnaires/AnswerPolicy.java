package it.lifesciencehub.questionnaires;

import it.lifesciencehub.questionnaires.AnswerSheet.AnswerProblem;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.RefusalReason;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which questions somebody is asked, and what answers must be like. A question is shown where it is for the person's
 * audience and all its conditions hold; a condition on a question that is itself not shown never holds. What is not shown
 * is not required and its answer is dropped.
 */
public final class AnswerPolicy {

    static final int MAX_SHORT = 300;
    static final int MAX_LONG = 4_000;
    private static final BigDecimal MAX_NUMBER = new BigDecimal("999999999999");
    private static final int MAX_DECIMALS = 4;

    private AnswerPolicy() {}

    /** @param given raw answers by key, several for several choices; unknown keys are ignored */
    public static AnswerSheet check(
            QuestionnaireContent content, Set<QuestionAudience> audiences, Map<String, List<String>> given) {
        List<Question> shown = new ArrayList<>();
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, AnswerProblem> problems = new LinkedHashMap<>();
        Set<String> asked = new HashSet<>();
        for (Question question : content.questions()) {
            if (!isShown(question, audiences, asked, values)) {
                continue;
            }
            shown.add(question);
            asked.add(question.key());
            List<String> answer = clean(question, given.getOrDefault(question.key(), List.of()));
            AnswerProblem problem = problem(question, answer);
            if (problem != null) {
                problems.put(question.key(), problem);
            }
            if (!answer.isEmpty()) {
                values.put(question.key(), answer);
            }
        }
        return new AnswerSheet(content, List.copyOf(shown), values, problems);
    }

    private static boolean isShown(
            Question question, Set<QuestionAudience> audiences, Set<String> asked, Map<String, List<String>> values) {
        return question.isFor(audiences)
                && question.conditions().stream()
                        .allMatch(condition -> asked.contains(condition.question())
                                && condition.holds(values.getOrDefault(condition.question(), List.of())));
    }

    private static List<String> clean(Question question, List<String> given) {
        List<String> cleaned = given.stream()
                .filter(one -> one != null && !one.isBlank())
                .map(String::strip)
                .map(one -> question.type() == QuestionType.NUMBER ? plainNumber(one) : one)
                .map(one -> question.type() == QuestionType.LONG_TEXT ? one.replace("\r\n", "\n") : one)
                .distinct()
                .toList();
        if (question.type() == QuestionType.SEVERAL) {
            List<String> order = question.answerKeys();
            List<String> sorted = new ArrayList<>(cleaned);
            sorted.sort((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
            return List.copyOf(sorted);
        }
        return cleaned.isEmpty() ? cleaned : List.of(cleaned.get(0));
    }

    /** As people write it in Italian or English: 1.250,5 and 1,250.5 become 1250.5; one mark alone is the decimal one. */
    static String plainNumber(String text) {
        String compact = text.replaceAll("[\\s\u00a0']", "");
        int comma = compact.lastIndexOf(',');
        int dot = compact.lastIndexOf('.');
        if (comma >= 0 && dot >= 0) {
            return comma > dot ? compact.replace(".", "").replace(',', '.') : compact.replace(",", "");
        }
        return compact.replace(',', '.');
    }

    /**
     * A number as people write it.
     *
     * @return null for nothing
     * @throws NumberFormatException where it is none
     */
    public static BigDecimal decimal(String text) {
        return text == null || text.isBlank() ? null : new BigDecimal(plainNumber(text));
    }

    private static AnswerProblem problem(Question question, List<String> answer) {
        if (answer.isEmpty()) {
            if (!question.required()) {
                return null;
            }
            return of(
                    question.type() == QuestionType.CONSENT
                            ? QuestionnaireReason.CONSENT_REQUIRED
                            : QuestionnaireReason.ANSWER_REQUIRED);
        }
        String first = answer.get(0);
        return switch (question.type()) {
            case SHORT_TEXT -> tooLong(question, first, MAX_SHORT);
            case LONG_TEXT -> tooLong(question, first, MAX_LONG);
            case DATE -> isDate(first) ? null : of(QuestionnaireReason.NOT_A_DATE);
            case NUMBER -> number(question, first);
            case FILE -> null;
            case SEVERAL -> several(question, answer);
            default -> question.answerKeys().containsAll(answer) ? null : of(QuestionnaireReason.CHOICE_NOT_KNOWN);
        };
    }

    private static AnswerProblem tooLong(Question question, String text, int limit) {
        int most = question.most() == null ? limit : Math.min(question.most().intValue(), limit);
        return text.length() > most ? of(CommonReason.TOO_LONG, most) : null;
    }

    private static boolean isDate(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= 1900 && year <= 2200;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static AnswerProblem number(Question question, String text) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
            return of(QuestionnaireReason.NOT_A_NUMBER);
        }
        BigDecimal number = new BigDecimal(text);
        if (number.abs().compareTo(MAX_NUMBER) > 0
                || number.stripTrailingZeros().scale() > MAX_DECIMALS) {
            return of(QuestionnaireReason.NOT_A_NUMBER);
        }
        if (question.least() != null && number.compareTo(question.least()) < 0) {
            return of(QuestionnaireReason.NUMBER_TOO_SMALL, question.least());
        }
        if (question.most() != null && number.compareTo(question.most()) > 0) {
            return of(QuestionnaireReason.NUMBER_TOO_LARGE, question.most());
        }
        return null;
    }

    private static AnswerProblem several(Question question, List<String> answer) {
        if (!question.answerKeys().containsAll(answer)) {
            return of(QuestionnaireReason.CHOICE_NOT_KNOWN);
        }
        if (question.least() != null && answer.size() < question.least().intValue()) {
            return of(QuestionnaireReason.CHOOSE_MORE, question.least().intValue());
        }
        if (question.most() != null && answer.size() > question.most().intValue()) {
            return of(QuestionnaireReason.CHOOSE_FEWER, question.most().intValue());
        }
        return null;
    }

    private static AnswerProblem of(RefusalReason reason, Serializable... arguments) {
        return new AnswerProblem(reason, List.of(arguments));
    }

    /** A key for a new question or option: letters and digits of the words, told apart by a number where needed. */
    static String keyOf(String words, String fallback, Set<String> taken) {
        String plain = java.text.Normalizer.normalize(words == null ? "" : words, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String base = plain.isEmpty()
                ? fallback
                : plain.length() > 30 ? plain.substring(0, 30).replaceAll("-+$", "") : plain;
        String key = base;
        for (int i = 2; taken.contains(key); i++) {
            key = base + "-" + i;
        }
        return key;
    }
}
