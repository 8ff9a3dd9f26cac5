package it.lifesciencehub.papers;

import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.files.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Versions of a group's papers that other features pin. Not a service: asked by services that have checked who may know;
 * what a feature has made public with a pinned version is that version and no other.
 */
@ApplicationScoped
public class PinnedPapers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FileStore files;

    /**
     * A pinned version.
     *
     * @param number the version's number within its paper
     */
    public record Pinned(Long versionId, Long paperId, Long groupId, String groupSlug, String title, int number)
            implements Serializable {}

    /** What can be pinned: all versions of the group's papers that stand, the newest first. */
    public List<Pinned> choices(Long groupId) {
        return em.createQuery(
                        "SELECT v FROM GroupPaperVersion v JOIN FETCH v.paper p JOIN FETCH p.group"
                                + " WHERE p.group.id = :group AND p.withdrawnAt IS NULL ORDER BY v.addedAt DESC, v.id DESC",
                        GroupPaperVersion.class)
                .setParameter("group", groupId)
                .getResultStream()
                .map(PinnedPapers::pinned)
                .toList();
    }

    /** A version by its id, also of a paper that was withdrawn since. */
    public Optional<Pinned> find(Long versionId) {
        return version(versionId).map(PinnedPapers::pinned);
    }

    /** The version's file; the download is not counted. */
    public Optional<FileContent> open(Long versionId) {
        return version(versionId)
                .map(version ->
                        files.open(version.getFile(), version.getPaper().getTitle() + "-v" + version.getNumber()));
    }

    private Optional<GroupPaperVersion> version(Long versionId) {
        return Optional.ofNullable(versionId == null ? null : em.find(GroupPaperVersion.class, versionId));
    }

    private static Pinned pinned(GroupPaperVersion version) {
        GroupPaper paper = version.getPaper();
        return new Pinned(
                version.getId(),
                paper.getId(),
                paper.getGroup().getId(),
                paper.getGroup().getSlug(),
                paper.getTitle(),
                version.getNumber());
    }
}
