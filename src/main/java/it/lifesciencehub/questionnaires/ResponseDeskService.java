package it.lifesciencehub.questionnaires;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.files.FileStore;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What staff see of the answers: figures, lists, files, single responses. Of anonymous ones figures and words alone, and
 * only where enough people have answered.
 */
@Stateless
@Guarded
public class ResponseDeskService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private QuestionnaireBook book;

    @Inject
    private ResponseQueries queries;

    @Inject
    private FileStore files;

    @Inject
    private AuditTrail trail;

    /** The questions of the version, or of all published versions as one list. */
    @Allow(Role.STAFF)
    public List<Question> questions(Long questionnaireId, Integer version) {
        return queries.questions(questionnaireId, version);
    }

    @Allow(Role.STAFF)
    public ResponseFigures figures(ResponseFilter filter) {
        return queries.figures(filter);
    }

    /** One page of the responses, the newest first; none of anonymous ones. */
    @Allow(Role.STAFF)
    public Page<ResponseRow> list(ResponseFilter filter, PageRequest page) {
        if (queries.isAnonymous(filter)) {
            return Page.empty();
        }
        return new Page<>(queries.rows(filter, page.offset(), page.size()), queries.count(filter), page);
    }

    /** The responses that the filter lets through, for a file; anonymous ones in no order, none where they are too few. */
    @Allow(Role.STAFF)
    public List<Long> ids(ResponseFilter filter) {
        boolean anonymous = queries.isAnonymous(filter);
        List<Long> ids = new ArrayList<>(queries.ids(filter));
        if (ResponseFigures.tooFew(anonymous, ids.size())) {
            return List.of();
        }
        if (anonymous) {
            Collections.shuffle(ids);
        }
        return ids;
    }

    /** Those responses with their answers, each in the order of the ids. */
    @Allow(Role.STAFF)
    public Map<ResponseRow, Map<String, List<String>>> answers(List<Long> responseIds) {
        Map<Long, ResponseRow> rows =
                queries.rowsOf(responseIds).stream().collect(Collectors.toMap(ResponseRow::id, row -> row));
        Map<Long, Map<String, List<String>>> values = queries.values(
                rows.values().stream().map(ResponseRow::revisionId).toList());
        Map<ResponseRow, Map<String, List<String>>> found = new LinkedHashMap<>();
        for (Long id : responseIds) {
            ResponseRow row = rows.get(id);
            if (row != null) {
                found.put(row, values.getOrDefault(row.revisionId(), Map.of()));
            }
        }
        return found;
    }

    @Allow(Role.STAFF)
    public ResponseDetail response(Long id) {
        Response response = named(id);
        QuestionnaireUse use = response.getUse();
        Long questionnaireId = use.getQuestionnaire().getId();
        List<ResponseRevision> revisions = em.createQuery(
                        "SELECT v FROM ResponseRevision v JOIN FETCH v.answered WHERE v.response = :response"
                                + " ORDER BY v.number DESC",
                        ResponseRevision.class)
                .setParameter("response", response)
                .getResultList();
        QuestionnaireVersion title = book.newest(questionnaireId);
        return new ResponseDetail(
                id,
                questionnaireId,
                new Words(title.getTitle().getIt(), title.getTitle().getEn()),
                book.uses(questionnaireId).stream()
                        .filter(row -> row.id().equals(use.getId()))
                        .findFirst()
                        .orElseThrow(),
                response.getPerson() == null ? "" : response.getPerson().getName(),
                response.getOrganisation() == null
                        ? ""
                        : response.getOrganisation().getName(),
                revisions.stream().map(this::given).toList(),
                consents(response));
    }

    private ResponseDetail.Given given(ResponseRevision revision) {
        Map<String, List<Answer>> answers = queries.answers(List.of(revision.getId())).stream()
                .collect(Collectors.groupingBy(Answer::getQuestionKey));
        List<ResponseDetail.Line> lines = revision.getAnswered().content().questions().stream()
                .filter(question -> answers.containsKey(question.key()))
                .map(question -> line(question, answers.get(question.key())))
                .toList();
        return new ResponseDetail.Given(
                revision.getNumber(),
                revision.getAnswered().getNumber(),
                revision.getAnsweredAt(),
                revision.getAnsweredBy(),
                revision.getLanguage(),
                revision.getChannel(),
                lines);
    }

    private static ResponseDetail.Line line(Question question, Collection<Answer> answers) {
        return new ResponseDetail.Line(
                question,
                answers.stream().map(Answer::getContent).toList(),
                answers.stream()
                        .filter(answer -> answer.getFile() != null)
                        .map(Answer::getId)
                        .findFirst()
                        .orElse(null));
    }

    private List<ResponseDetail.Consent> consents(Response response) {
        return em.createQuery(
                        "SELECT c FROM GivenConsent c JOIN FETCH c.agreed WHERE c.response = :response"
                                + " ORDER BY c.givenAt DESC, c.id",
                        GivenConsent.class)
                .setParameter("response", response)
                .getResultStream()
                .map(consent -> {
                    Question question = consent.getAgreed()
                            .content()
                            .find(consent.getQuestionKey())
                            .orElseThrow();
                    return new ResponseDetail.Consent(
                            question.label(),
                            question.consent(),
                            consent.getAgreed().getNumber(),
                            consent.getLanguage(),
                            consent.getChannel(),
                            consent.getGivenAt(),
                            consent.getWithdrawnAt());
                })
                .toList();
    }

    /** A file that somebody gave as an answer; written into the trail. Not for a GET. */
    @Allow(Role.STAFF)
    public FileContent file(Long answerId) {
        Answer answer = Refusal.requireFound(em.find(Answer.class, answerId));
        Response response = named(answer.getRevision().getResponse().getId());
        if (answer.getFile() == null) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        FileContent content = files.open(answer.getFile(), answer.getContent().replaceAll("\\.[^.]*$", ""));
        trail.record(
                "questionnaire.fileTaken",
                "Response",
                response.getId(),
                response.getPerson() == null ? "" : response.getPerson().getName(),
                content.name());
        return content;
    }

    private Response named(Long id) {
        Response response = Refusal.requireFound(id == null ? null : em.find(Response.class, id));
        if (response.getUse().isAnonymous()) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return response;
    }
}
