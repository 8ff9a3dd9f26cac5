package it.lifesciencehub.questionnaires;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads many answers at once. In the caller's transaction; who may is decided there. */
@ApplicationScoped
class ResponseQueries {

    private static final String ORDER = " ORDER BY r.answeredAt DESC, r.id DESC";
    private static final String ANSWERS = " FROM Answer a JOIN a.revision v JOIN v.response r JOIN v.answered w"
            + " LEFT JOIN r.person p LEFT JOIN r.organisation o"
            + " WHERE v.number = r.newest AND r.use.questionnaire.id = :questionnaire";
    private static final int MOST_TEXTS = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private QuestionnaireBook book;

    List<Question> questions(Long questionnaireId, Integer version) {
        book.require(questionnaireId);
        return MergedQuestions.of(book.versions(questionnaireId).stream()
                .filter(QuestionnaireVersion::isPublished)
                .filter(one -> version == null || one.getNumber() == version)
                .map(QuestionnaireVersion::content)
                .toList());
    }

    boolean isAnonymous(ResponseFilter filter) {
        return filter.useId() != null
                && Refusal.requireFound(em.find(QuestionnaireUse.class, filter.useId()))
                        .isAnonymous();
    }

    long count(ResponseFilter filter) {
        return bind(em.createQuery("SELECT COUNT(r) " + ResponseRow.FROM + where(filter), Long.class), filter)
                .getSingleResult();
    }

    List<ResponseRow> rows(ResponseFilter filter, int from, int most) {
        return bind(
                        em.createQuery(
                                ResponseRow.SELECT + ResponseRow.FROM + where(filter) + ORDER, ResponseRow.class),
                        filter)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    List<Long> ids(ResponseFilter filter) {
        return bind(em.createQuery("SELECT r.id " + ResponseRow.FROM + where(filter) + ORDER, Long.class), filter)
                .getResultList();
    }

    List<ResponseRow> rowsOf(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        ResponseRow.SELECT
                                + ResponseRow.FROM.replace("r.use.questionnaire.id = :questionnaire", "r.id IN :ids"),
                        ResponseRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Answer> answers(List<Long> revisionIds) {
        if (revisionIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT a FROM Answer a LEFT JOIN FETCH a.file WHERE a.revision.id IN :ids"
                                + " ORDER BY a.questionKey, a.position",
                        Answer.class)
                .setParameter("ids", revisionIds)
                .getResultList();
    }

    /** By revision and question. */
    Map<Long, Map<String, List<String>>> values(List<Long> revisionIds) {
        Map<Long, Map<String, List<String>>> values = new HashMap<>();
        for (Answer answer : answers(revisionIds)) {
            values.computeIfAbsent(answer.getRevision().getId(), key -> new HashMap<>())
                    .computeIfAbsent(answer.getQuestionKey(), key -> new ArrayList<>())
                    .add(answer.getContent());
        }
        return values;
    }

    ResponseFigures figures(ResponseFilter asked) {
        boolean anonymous = isAnonymous(asked);
        // Parts of few answers would tell who gave them.
        ResponseFilter filter = anonymous ? ResponseFilter.of(asked.questionnaireId(), asked.useId()) : asked;
        long responses = count(filter);
        if (ResponseFigures.tooFew(anonymous, responses)) {
            return new ResponseFigures(responses, true, true, List.of());
        }
        Map<String, Long> answered = new HashMap<>();
        Map<String, BigDecimal[]> numbers = new HashMap<>();
        for (Object[] row : bind(
                        em.createQuery(
                                "SELECT a.questionKey, COUNT(DISTINCT r.id), AVG(a.numberValue), MIN(a.numberValue),"
                                        + " MAX(a.numberValue)" + ANSWERS + where(filter) + " GROUP BY a.questionKey",
                                Object[].class),
                        filter)
                .getResultList()) {
            answered.put((String) row[0], ((Number) row[1]).longValue());
            numbers.put((String) row[0], new BigDecimal[] {decimal(row[2]), decimal(row[3]), decimal(row[4])});
        }
        List<Question> questions = questions(filter.questionnaireId(), filter.version());
        Map<String, Map<String, Long>> counts = counts(filter, questions);
        return new ResponseFigures(
                responses,
                anonymous,
                false,
                questions.stream()
                        .map(question -> figures(
                                question,
                                filter,
                                anonymous,
                                answered.getOrDefault(question.key(), 0L),
                                counts.getOrDefault(question.key(), Map.of()),
                                numbers.getOrDefault(question.key(), new BigDecimal[3])))
                        .toList());
    }

    private Map<String, Map<String, Long>> counts(ResponseFilter filter, List<Question> questions) {
        List<String> closed = questions.stream()
                .filter(question -> question.type().isClosed())
                .map(Question::key)
                .toList();
        Map<String, Map<String, Long>> counts = new HashMap<>();
        if (!closed.isEmpty()) {
            bind(
                            em.createQuery(
                                    "SELECT a.questionKey, a.content, COUNT(a)" + ANSWERS + where(filter)
                                            + " AND a.questionKey IN :closed GROUP BY a.questionKey, a.content",
                                    Object[].class),
                            filter)
                    .setParameter("closed", closed)
                    .getResultList()
                    .forEach(row -> counts.computeIfAbsent((String) row[0], key -> new HashMap<>())
                            .put((String) row[1], ((Number) row[2]).longValue()));
        }
        return counts;
    }

    private QuestionFigures figures(
            Question question,
            ResponseFilter filter,
            boolean anonymous,
            long answered,
            Map<String, Long> counts,
            BigDecimal[] numbers) {
        List<QuestionFigures.Bar> bars = question.answerKeys().stream()
                .map(key -> bar(question, key, counts.getOrDefault(key, 0L), answered))
                .toList();
        boolean texts = question.type().isText() && answered > 0;
        return new QuestionFigures(
                question,
                answered,
                bars,
                numbers[0],
                numbers[1],
                numbers[2],
                texts ? texts(question, filter, anonymous) : List.of());
    }

    private static QuestionFigures.Bar bar(Question question, String key, long count, long answered) {
        Words label = question.options().stream()
                .filter(option -> option.key().equals(key))
                .map(QuestionOption::label)
                .findFirst()
                .orElse(null);
        return new QuestionFigures.Bar(
                key, label, count, answered == 0 ? 0 : (int) Math.round(100.0 * count / answered));
    }

    private List<String> texts(Question question, ResponseFilter filter, boolean anonymous) {
        List<String> texts = new ArrayList<>(bind(
                        em.createQuery(
                                "SELECT a.content" + ANSWERS + where(filter)
                                        + " AND a.questionKey = :text ORDER BY r.answeredAt DESC, r.id DESC",
                                String.class),
                        filter)
                .setParameter("text", question.key())
                .setMaxResults(MOST_TEXTS)
                .getResultList());
        if (anonymous) {
            Collections.sort(texts);
        }
        return texts;
    }

    private static BigDecimal decimal(Object number) {
        return number == null
                ? null
                : new BigDecimal(number.toString())
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }

    private static String where(ResponseFilter filter) {
        return (filter.useId() == null ? " AND r.use.anonymous = FALSE" : " AND r.use.id = :use")
                + (filter.version() == null ? "" : " AND w.number = :version")
                + (filter.hasAnswer()
                        ? " AND EXISTS (SELECT x.id FROM Answer x WHERE x.revision = v AND x.questionKey = :question"
                                + " AND x.content = :answer)"
                        : "")
                + (filter.hasWords()
                        ? " AND (p.searchText LIKE :like ESCAPE '!' OR o.searchText LIKE :like ESCAPE '!')"
                        : "");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, ResponseFilter filter) {
        query.setParameter("questionnaire", filter.questionnaireId());
        if (filter.useId() != null) {
            query.setParameter("use", filter.useId());
        }
        if (filter.version() != null) {
            query.setParameter("version", filter.version());
        }
        if (filter.hasAnswer()) {
            query.setParameter("question", filter.question()).setParameter("answer", filter.answer());
        }
        if (filter.hasWords()) {
            query.setParameter("like", SearchText.like(filter.words()));
        }
        return query;
    }
}
