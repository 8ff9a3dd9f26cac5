package it.lifesciencehub.questionnaires;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.files.FileStore;
import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The answers, for features that ask. Not a service: called by services that have checked whose answers these are, in
 * their transaction.
 */
@ApplicationScoped
public class ResponseBook {

    /** What a form sends for a file that was given before and stays. */
    public static final String KEPT = "kept";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private QuestionnaireBook book;

    @Inject
    private FileStore files;

    @Inject
    private Clock clock;

    /** The newest published version. */
    public AskedVersion asked(Long useId) {
        QuestionnaireUse use = Refusal.requireFound(em.find(QuestionnaireUse.class, useId));
        QuestionnaireVersion version =
                book.requirePublished(use.getQuestionnaire().getId());
        return new AskedVersion(version.getId(), version.getNumber(), use.isAnonymous(), version.content());
    }

    /** What was answered about this; empty where nothing was, or where it was answered anonymously. */
    public Optional<GivenAnswers> given(Long useId, Long referenceId) {
        return find(useId, referenceId).map(this::given);
    }

    /**
     * Keeps answers. The same answers to the same version again change nothing.
     *
     * @return the response's id
     * @throws Refusal where the sheet has problems
     */
    public Long store(ResponseCommand command) {
        if (!command.sheet().isRight()) {
            throw new Refusal(
                    QuestionnaireReason.ANSWERS_NOT_RIGHT,
                    command.sheet().problems().size());
        }
        QuestionnaireUse use = Refusal.requireFound(em.find(QuestionnaireUse.class, command.useId()));
        Instant now = use.isAnonymous()
                ? RomeTime.today(clock).atStartOfDay(RomeTime.ZONE).toInstant()
                : clock.instant();
        Optional<Response> known = use.isAnonymous() ? Optional.empty() : find(use.getId(), command.referenceId());
        if (known.isPresent() && isSame(known.get(), command)) {
            return known.get().getId();
        }
        Response response = known.orElseGet(() -> begin(use, command, now));
        Map<String, Answer> before = known.isPresent() ? firstAnswers(response) : Map.of();
        ResponseRevision revision = new ResponseRevision(
                response,
                response.answerAgain(now),
                em.find(QuestionnaireVersion.class, command.asked().versionId()),
                use.isAnonymous() ? "" : command.by(),
                command.language(),
                command.channel(),
                now);
        em.persist(revision);
        for (Question question : command.sheet().shown()) {
            write(revision, question, command.sheet().values().getOrDefault(question.key(), List.of()), before);
        }
        if (!use.isAnonymous()) {
            consents(revision, command);
        }
        em.flush();
        return response.getId();
    }

    private Response begin(QuestionnaireUse use, ResponseCommand command, Instant now) {
        Response response = use.isAnonymous()
                ? new Response(use, null, null, null, now)
                : new Response(use, command.person(), command.organisation(), command.referenceId(), now);
        em.persist(response);
        return response;
    }

    private boolean isSame(Response response, ResponseCommand command) {
        GivenAnswers given = given(response);
        return newest(response).getAnswered().getId().equals(command.asked().versionId())
                && given.values().equals(command.sheet().values());
    }

    private void write(ResponseRevision revision, Question question, List<String> values, Map<String, Answer> before) {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (question.type() == QuestionType.FILE) {
                StoredFile file = file(question, value, before);
                em.persist(new Answer(revision, question.key(), i, file.getOriginalName(), null, file));
            } else {
                em.persist(new Answer(revision, question.key(), i, value, number(question, value), null));
            }
        }
    }

    private static BigDecimal number(Question question, String value) {
        return question.type() == QuestionType.NUMBER || question.type() == QuestionType.SCALE
                ? new BigDecimal(value)
                : null;
    }

    private StoredFile file(Question question, String value, Map<String, Answer> before) {
        if (KEPT.equals(value)) {
            Answer former = before.get(question.key());
            if (former != null && former.getFile() != null) {
                return former.getFile();
            }
        }
        return em.createQuery(
                        "SELECT u FROM HeldUpload u JOIN FETCH u.file WHERE u.tokenHash = :hash", HeldUpload.class)
                .setParameter("hash", Secrets.hash(value))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(QuestionnaireReason.FILE_GONE))
                .getFile();
    }

    private void consents(ResponseRevision revision, ResponseCommand command) {
        Map<String, GivenConsent> standing = em.createQuery(
                        "SELECT c FROM GivenConsent c JOIN FETCH c.agreed WHERE c.response = :response"
                                + " AND c.withdrawnAt IS NULL",
                        GivenConsent.class)
                .setParameter("response", revision.getResponse())
                .getResultStream()
                .collect(Collectors.toMap(GivenConsent::getQuestionKey, Function.identity()));
        Map<String, Question> agreed = command.sheet().shown().stream()
                .filter(question -> question.type() == QuestionType.CONSENT)
                .filter(question -> command.sheet().values().containsKey(question.key()))
                .collect(Collectors.toMap(Question::key, Function.identity()));
        standing.forEach((key, consent) -> {
            Question question = agreed.get(key);
            if (question == null || !isText(consent, question)) {
                consent.withdraw(command.channel(), revision.getAnsweredAt());
            } else {
                agreed.remove(key);
            }
        });
        agreed.keySet().forEach(key -> em.persist(new GivenConsent(revision, key)));
    }

    private static boolean isText(GivenConsent consent, Question question) {
        return consent.getAgreed()
                .content()
                .find(question.key())
                .filter(former -> former.consent().equals(question.consent()))
                .isPresent();
    }

    private Optional<Response> find(Long useId, Long referenceId) {
        return em.createQuery(
                        "SELECT r FROM Response r WHERE r.use.id = :use AND r.referenceId = :reference", Response.class)
                .setParameter("use", useId)
                .setParameter("reference", referenceId)
                .getResultStream()
                .findFirst();
    }

    private ResponseRevision newest(Response response) {
        return em.createQuery(
                        "SELECT v FROM ResponseRevision v JOIN FETCH v.answered WHERE v.response = :response"
                                + " AND v.number = :number",
                        ResponseRevision.class)
                .setParameter("response", response)
                .setParameter("number", response.getNewest())
                .getSingleResult();
    }

    private List<Answer> answers(ResponseRevision revision) {
        return em.createQuery(
                        "SELECT a FROM Answer a LEFT JOIN FETCH a.file WHERE a.revision = :revision"
                                + " ORDER BY a.questionKey, a.position",
                        Answer.class)
                .setParameter("revision", revision)
                .getResultList();
    }

    private Map<String, Answer> firstAnswers(Response response) {
        return answers(newest(response)).stream()
                .collect(Collectors.toMap(Answer::getQuestionKey, Function.identity(), (first, second) -> first));
    }

    private GivenAnswers given(Response response) {
        ResponseRevision revision = newest(response);
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Answer answer : answers(revision)) {
            boolean file = answer.getFile() != null;
            values.computeIfAbsent(answer.getQuestionKey(), key -> new ArrayList<>())
                    .add(file ? KEPT : answer.getContent());
            if (file) {
                names.put(answer.getQuestionKey(), answer.getContent());
            }
        }
        return new GivenAnswers(
                response.getId(),
                response.getAnsweredAt(),
                revision.getAnswered().getNumber(),
                revision.getAnswered().content(),
                values,
                names);
    }

    /** The file that was given as the answer to a question. */
    public FileContent file(Long useId, Long referenceId, String key) {
        Response response = Refusal.requireFound(find(useId, referenceId).orElse(null));
        Answer answer = firstAnswers(response).get(key);
        if (answer == null || answer.getFile() == null) {
            throw new Refusal(it.lifesciencehub.shared.CommonReason.NOT_FOUND);
        }
        return files.open(answer.getFile(), answer.getContent().replaceAll("\\.[^.]*$", ""));
    }
}
