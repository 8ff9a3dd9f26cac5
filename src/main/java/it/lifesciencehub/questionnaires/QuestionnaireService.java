package it.lifesciencehub.questionnaires;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The staff's questionnaires: made, copied, published, put away. */
@Stateless
@Guarded
public class QuestionnaireService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private QuestionnaireBook book;

    @Inject
    private AnswerRetention retention;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Those whose title has the words, the one changed last first; put away ones only where asked for. */
    @Allow(Role.STAFF)
    public Page<QuestionnaireRow> list(String words, boolean archived, PageRequest request) {
        String condition = " AND (LOWER(v.title.it) LIKE :like ESCAPE '!' OR LOWER(v.title.en) LIKE :like ESCAPE '!')"
                + (archived ? " AND q.archivedAt IS NOT NULL" : " AND q.archivedAt IS NULL");
        String like = SearchText.like(words);
        List<QuestionnaireRow> rows = em.createQuery(
                        QuestionnaireRow.SELECT + condition + " ORDER BY v.changedAt DESC, q.id",
                        QuestionnaireRow.class)
                .setParameter("like", like)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        Long total = em.createQuery(
                        "SELECT COUNT(v) FROM QuestionnaireVersion v JOIN v.questionnaire q WHERE v.number ="
                                + " (SELECT MAX(x.number) FROM QuestionnaireVersion x WHERE x.questionnaire = q)"
                                + condition,
                        Long.class)
                .setParameter("like", like)
                .getSingleResult();
        return new Page<>(rows, total, request);
    }

    @Allow(Role.STAFF)
    public QuestionnaireView view(Long id) {
        Questionnaire questionnaire = book.require(id);
        QuestionnaireVersion newest = book.newest(id);
        QuestionnaireVersion published = book.published(id).orElse(null);
        QuestionnaireContent content = newest.content();
        List<UseRow> uses = book.uses(id);
        return new QuestionnaireView(
                id,
                new DraftSeen(newest.getNumber(), newest.getVersion()),
                !newest.isPublished(),
                published != null,
                content,
                published == null || newest.isPublished()
                        ? List.of()
                        : ContentChange.between(published.content(), content),
                book.versions(id).stream()
                        .map(version -> new VersionRow(
                                version.getNumber(),
                                version.getChangedAt(),
                                version.getChangedBy(),
                                version.getPublishedAt(),
                                version.getPublishedBy()))
                        .toList(),
                uses,
                questionnaire.getKeepMonths(),
                questionnaire.getArchivedAt(),
                uses.stream().mapToLong(UseRow::responses).sum(),
                retention.due(questionnaire).size());
    }

    /** What a version asks, for looking at it; without a number the newest. */
    @Allow(Role.STAFF)
    public QuestionnaireContent content(Long id, Integer number) {
        book.require(id);
        return (number == null ? book.newest(id) : book.version(id, number)).content();
    }

    /** @return the new questionnaire's id */
    @Allow(Role.STAFF)
    public Long create(Words title) {
        return begin(QuestionnaireContent.titled(title), "questionnaire.created");
    }

    /** A new questionnaire that begins with what the newest version of another one asks. */
    @Allow(Role.STAFF)
    public Long copy(Long id, Words title) {
        book.require(id);
        QuestionnaireContent content = book.newest(id).content();
        return begin(content.settled().withHead(title, content.intro()), "questionnaire.copied");
    }

    private Long begin(QuestionnaireContent content, String action) {
        ContentPolicy.headIsRight(content.title(), content.intro());
        String by = Caller.current().name();
        Questionnaire questionnaire = new Questionnaire(by, clock.instant());
        em.persist(questionnaire);
        em.persist(new QuestionnaireVersion(questionnaire, 1, content, by, clock.instant()));
        record(action, questionnaire, content.title().it(), "");
        return questionnaire.getId();
    }

    /** From now on people are asked what the draft says. */
    @Allow(Role.STAFF)
    public void publish(Long id, DraftSeen seen) {
        Questionnaire questionnaire = book.require(id);
        QuestionnaireVersion newest = book.newest(id);
        if (newest.isPublished()) {
            throw new Refusal(QuestionnaireReason.NOTHING_CHANGED);
        }
        QuestionnaireVersion draft = book.draft(id, seen);
        draft.publish(Caller.current().name(), clock.instant());
        record("questionnaire.published", questionnaire, draft.getTitle().getIt(), "v" + draft.getNumber());
    }

    /** Throws the draft away; what is published stays. Refused where nothing was published yet. */
    @Allow(Role.STAFF)
    public void discard(Long id, DraftSeen seen) {
        Questionnaire questionnaire = book.require(id);
        book.requirePublished(id);
        if (book.newest(id).isPublished()) {
            throw new Refusal(QuestionnaireReason.NOTHING_CHANGED);
        }
        QuestionnaireVersion draft = book.draft(id, seen);
        em.remove(draft);
        record("questionnaire.discarded", questionnaire, draft.getTitle().getIt(), "v" + draft.getNumber());
    }

    /** @param months after which answers are erased, or null for never */
    @Allow(Role.STAFF)
    public void keepFor(Long id, Integer months) {
        Questionnaire questionnaire = book.require(id);
        questionnaire.keepFor(months);
        record(
                "questionnaire.kept",
                questionnaire,
                book.newest(id).getTitle().getIt(),
                months == null ? "" : months.toString());
    }

    /** Put away: nobody uses it anew. What uses it goes on. */
    @Allow(Role.STAFF)
    public void archive(Long id) {
        Questionnaire questionnaire = book.require(id);
        questionnaire.archive(clock.instant());
        record(
                "questionnaire.archived",
                questionnaire,
                book.newest(id).getTitle().getIt(),
                "");
    }

    @Allow(Role.STAFF)
    public void bringBack(Long id) {
        Questionnaire questionnaire = book.require(id);
        questionnaire.bringBack();
        record(
                "questionnaire.broughtBack",
                questionnaire,
                book.newest(id).getTitle().getIt(),
                "");
    }

    private void record(String action, Questionnaire questionnaire, String title, String detail) {
        trail.record(action, "Questionnaire", questionnaire.getId(), title, detail);
    }
}
