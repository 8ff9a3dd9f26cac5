package it.lifesciencehub.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Versions of groups' papers that other things pin. Not a service: asked by services that have checked who may know. */
@ApplicationScoped
public class PaperPins {

    private static final String VERSIONS =
            "SELECT v FROM GroupPaperVersion v JOIN FETCH v.paper p JOIN FETCH p.group WHERE ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PaperAccess access;

    /** Versions of the group's papers that stand, the newest first. */
    public List<PaperPin> choices(Long groupId) {
        return em.createQuery(
                        VERSIONS + "p.group.id = :group AND p.withdrawnAt IS NULL ORDER BY v.addedAt DESC, v.id DESC",
                        GroupPaperVersion.class)
                .setParameter("group", groupId)
                .getResultStream()
                .map(PaperPin::of)
                .toList();
    }

    /** These versions by title; those that are no more are left out. Who may read one is asked where its address leads. */
    public List<PaperPin> find(Collection<Long> versionIds) {
        return versions(versionIds).stream().map(PaperPin::of).toList();
    }

    /** Of these versions those that the caller may read, by title. */
    public List<PaperPin> readable(Collection<Long> versionIds) {
        return versions(versionIds).stream()
                .filter(version -> access.mayRead(version.getPaper()))
                .map(PaperPin::of)
                .toList();
    }

    private List<GroupPaperVersion> versions(Collection<Long> versionIds) {
        return versionIds.isEmpty()
                ? List.of()
                : em.createQuery(VERSIONS + "v.id IN :ids ORDER BY p.title, v.number", GroupPaperVersion.class)
                        .setParameter("ids", versionIds)
                        .getResultList();
    }
}
