package it.lifesciencehub.papers;

import it.lifesciencehub.meetings.AgendaPapers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The versions of a group's papers that its agendas pin. Who may read one is asked where its address leads. */
@ApplicationScoped
class PapersOfAgendas implements AgendaPapers {

    private static final String VERSIONS =
            "SELECT v FROM GroupPaperVersion v JOIN FETCH v.paper p JOIN FETCH p.group WHERE ";

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AgendaPaper> choices(Long groupId) {
        return em.createQuery(
                        VERSIONS + "p.group.id = :group AND p.withdrawnAt IS NULL ORDER BY v.addedAt DESC, v.id DESC",
                        GroupPaperVersion.class)
                .setParameter("group", groupId)
                .getResultStream()
                .map(PapersOfAgendas::paper)
                .toList();
    }

    @Override
    public Map<Long, AgendaPaper> find(Collection<Long> versionIds) {
        return versionIds.isEmpty()
                ? Map.of()
                : em.createQuery(VERSIONS + "v.id IN :ids", GroupPaperVersion.class)
                        .setParameter("ids", versionIds)
                        .getResultStream()
                        .map(PapersOfAgendas::paper)
                        .collect(Collectors.toMap(AgendaPaper::versionId, Function.identity()));
    }

    private static AgendaPaper paper(GroupPaperVersion version) {
        GroupPaper paper = version.getPaper();
        return new AgendaPaper(
                version.getId(),
                paper.getTitle() + " (v" + version.getNumber() + ")",
                "/my/group-papers/" + paper.getGroup().getSlug() + "/" + paper.getId());
    }
}
