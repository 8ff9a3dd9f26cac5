package it.lifesciencehub.positions;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.groups.VotingOrganisation;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.papers.PinnedPapers;
import it.lifesciencehub.papers.PinnedPapers.Pinned;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads positions for the pages of their group. */
@Stateless
@Guarded
public class PositionPageService {

    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupAccess groups;

    @Inject
    private PositionAccess access;

    @Inject
    private PositionBook book;

    @Inject
    private BallotLook look;

    @Inject
    private PinnedPapers papers;

    /**
     * A group's positions, what is under way first and then the newest; first drafts for officers alone.
     *
     * @param state the only one that is wanted, or null for all
     */
    @Allow(Role.PERSON)
    public List<PositionRow> list(Long groupId, PositionState state) {
        groups.requireMember(groupId);
        return em.createQuery(
                        PositionRow.SELECT + "AND p.group.id = :group AND (:all = TRUE OR p.state = :state)"
                                + " AND (:running = TRUE OR p.textNumber > 1 OR p.state <>"
                                + " it.lifesciencehub.positions.PositionState.DRAFT)"
                                + " ORDER BY CASE WHEN p.decidedAt IS NULL THEN 0 ELSE 1 END, p.decidedAt DESC,"
                                + " p.createdAt DESC, p.id",
                        PositionRow.class)
                .setParameter("group", groupId)
                .setParameter("all", state == null)
                .setParameter("state", state == null ? PositionState.DRAFT : state)
                .setParameter("running", groups.mayRun(groupId))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** For the group's people and staff. */
    @Allow(Role.PERSON)
    public PositionView show(Long id) {
        Position position = access.requireReadable(id);
        boolean running = access.mayRun(position);
        List<VotingOrganisation> voices = access.voices(position);
        boolean consulting = position.getState() == PositionState.CONSULTATION;
        return new PositionView(
                position.getId(),
                position.getVersion(),
                position.getGroup().getSlug(),
                position.getGroup().getName(),
                position.getState(),
                position.getConsultationUntil(),
                position.getSilentUntil(),
                position.getDecidedAt(),
                position.getPublishedAt(),
                position.getSharedAt(),
                position.getBackingUntil(),
                texts(position),
                steps(position),
                running,
                consulting && !book.today().isAfter(position.getConsultationUntil()),
                PositionPolicy.isEarly(position, book.today()),
                book.unanswered(position),
                comments(position),
                objections(position),
                position.getState() == PositionState.SILENT_AGREEMENT
                        ? voices.stream()
                                .map(one -> new OrganisationName(one.organisationId(), one.organisationName()))
                                .toList()
                        : List.of(),
                look.of(position, running, voices));
    }

    /** What an officer writes on at. */
    @Allow(Role.PERSON)
    public PositionForm form(Long id) {
        Position position = access.requireOfficer(id);
        position.requireState(PositionState.DRAFT);
        return PositionForm.of(book.text(position));
    }

    /** Versions of the group's papers that a text can pin. */
    @Allow(Role.PERSON)
    public List<Pinned> papers(Long groupId) {
        groups.requireOfficer(groupId);
        return papers.choices(groupId);
    }

    private List<PositionTextRow> texts(Position position) {
        return em.createQuery(
                        "SELECT t FROM PositionText t WHERE t.position = :position ORDER BY t.number DESC",
                        PositionText.class)
                .setParameter("position", position)
                .getResultStream()
                .map(text -> new PositionTextRow(
                        text.getNumber(),
                        text.getTitle(),
                        text.getSummary(),
                        papers.find(text.getPaperVersionId()).orElse(null),
                        text.getWrittenAt(),
                        text.getWrittenBy()))
                .toList();
    }

    private List<PositionStepRow> steps(Position position) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.positions.PositionStepRow(s.state, s.textNumber, s.until, s.note,"
                                + " s.takenAt, s.takenBy) FROM PositionStep s WHERE s.position = :position"
                                + " ORDER BY s.takenAt DESC, s.id DESC",
                        PositionStepRow.class)
                .setParameter("position", position)
                .getResultList();
    }

    private List<PositionCommentRow> comments(Position position) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.positions.PositionCommentRow(c.id, c.number, c.textNumber, c.author,"
                                + " o.name, c.text, c.writtenAt, c.verdict, c.answer, c.answeredAt, c.answeredBy)"
                                + " FROM PositionComment c LEFT JOIN c.organisation o WHERE c.position = :position"
                                + " ORDER BY c.number",
                        PositionCommentRow.class)
                .setParameter("position", position)
                .getResultList();
    }

    private List<PositionObjectionRow> objections(Position position) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.positions.PositionObjectionRow(j.textNumber, o.name, j.author,"
                                + " j.words, j.raisedAt) FROM PositionObjection j JOIN j.organisation o"
                                + " WHERE j.position = :position ORDER BY j.raisedAt, j.id",
                        PositionObjectionRow.class)
                .setParameter("position", position)
                .getResultList();
    }
}
