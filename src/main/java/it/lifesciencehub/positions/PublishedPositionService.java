package it.lifesciencehub.positions;

import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.papers.PinnedPapers;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Positions that are published, for everybody. */
@Stateless
@Guarded
public class PublishedPositionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PositionBook book;

    @Inject
    private BallotBox box;

    @Inject
    private MemberCircle members;

    @Inject
    private PinnedPapers papers;

    /** Those whose title has the words, the newest first. */
    @Allow(Role.ANYONE)
    public Page<PublishedRow> list(String words, PageRequest request) {
        String like = SearchText.like(words);
        long total = em.createQuery("SELECT COUNT(p) " + PublishedRow.FROM, Long.class)
                .setParameter("like", like)
                .getSingleResult();
        return new Page<>(
                em.createQuery(
                                PublishedRow.SELECT + PublishedRow.FROM + " ORDER BY p.publishedAt DESC, p.id",
                                PublishedRow.class)
                        .setParameter("like", like)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                total,
                request);
    }

    @Allow(Role.ANYONE)
    public PublishedPosition find(Long id) {
        Position position = book.find(id);
        if (position == null || position.getState() != PositionState.PUBLISHED) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        PositionText text = book.text(position);
        return new PublishedPosition(
                id,
                text.getTitle(),
                text.getSummary(),
                position.getGroup().getSlug(),
                position.getGroup().getName(),
                position.getDecidedAt(),
                position.getPublishedAt(),
                text.getPaperVersionId() != null,
                box.of(position).map(Ballot::getTally).orElse(null));
    }

    /** The pinned paper of a position that is published, or that the caller's member organisation was shown. */
    @Allow(Role.ANYONE)
    public FileContent paper(Long id) {
        Position position = Refusal.requireFound(book.find(id));
        boolean may = position.getState() == PositionState.PUBLISHED
                || position.getSharedAt() != null && members.includesCaller();
        if (!may) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return papers.open(book.text(position).getPaperVersionId())
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }
}
