package it.lifesciencehub.papers;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.files.FileStore;
import it.lifesciencehub.files.FileVersionRow;
import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.groups.WorkGroup;
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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;

/** The papers of groups and their files: officers keep them, each audience reads its own. */
@Stateless
@Guarded
public class GroupPaperService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private FileStore files;

    @Inject
    private AuditTrail trail;

    @Inject
    private GroupAccess groups;

    @Inject
    private PaperAccess access;

    /** A group's papers whose title has the words, the one with the newest file first; withdrawn ones for officers. */
    @Allow(Role.PERSON)
    public Page<GroupPaperRow> list(Long groupId, String words, PageRequest request) {
        groups.requireMember(groupId);
        boolean all = groups.mayRun(groupId);
        String condition = "WHERE p.group.id = :group AND LOWER(p.title) LIKE :like ESCAPE '!'"
                + " AND (:all = TRUE OR p.withdrawnAt IS NULL)";
        String like = SearchText.like(words);
        long total = em.createQuery("SELECT COUNT(p) FROM GroupPaper p " + condition, Long.class)
                .setParameter("group", groupId)
                .setParameter("like", like)
                .setParameter("all", all)
                .getSingleResult();
        return new Page<>(
                em.createQuery(
                                GroupPaperRow.SELECT + condition + GroupPaperRow.NEWEST
                                        + " ORDER BY CASE WHEN p.withdrawnAt IS NULL THEN 0 ELSE 1 END, v.addedAt DESC, p.id",
                                GroupPaperRow.class)
                        .setParameter("group", groupId)
                        .setParameter("like", like)
                        .setParameter("all", all)
                        .setFirstResult(request.offset())
                        .setMaxResults(request.size())
                        .getResultList(),
                total,
                request);
    }

    /** Papers that are not the group's alone and that the caller may read, the newest first. */
    @Allow(Role.ANYONE)
    public List<GroupPaperRow> shared(Long groupId) {
        EnumSet<PaperAudience> audiences = EnumSet.copyOf(access.audiences(groupId));
        audiences.remove(PaperAudience.GROUP);
        return em.createQuery(
                        GroupPaperRow.SELECT + "WHERE p.group.id = :group AND p.audience IN :audiences"
                                + " AND p.withdrawnAt IS NULL" + GroupPaperRow.NEWEST
                                + " ORDER BY v.addedAt DESC, p.id",
                        GroupPaperRow.class)
                .setParameter("group", groupId)
                .setParameter("audiences", audiences)
                .getResultList();
    }

    @Allow(Role.ANYONE)
    public GroupPaperDetail find(Long paperId) {
        GroupPaper paper = readable(paperId);
        List<FileVersionRow> versions = em.createQuery(
                        "SELECT NEW it.lifesciencehub.files.FileVersionRow(v.number, f.originalName, f.type,"
                                + " f.byteCount, v.addedAt, v.addedBy, v.downloads)"
                                + " FROM GroupPaperVersion v JOIN v.file f WHERE v.paper = :paper ORDER BY v.number DESC",
                        FileVersionRow.class)
                .setParameter("paper", paper)
                .getResultList();
        return new GroupPaperDetail(
                paper.getId(),
                paper.getVersion(),
                paper.getGroup().getSlug(),
                paper.getGroup().getName(),
                GroupPaperForm.of(paper),
                paper.getWithdrawnAt(),
                paper.getWithdrawnBy(),
                paper.getWithdrawnReason(),
                groups.mayRun(paper.getGroup().getId()),
                versions);
    }

    /** @return the new paper's id */
    @Allow(Role.PERSON)
    public Long add(Long groupId, GroupPaperForm form, String fileName, InputStream content) {
        groups.requireOfficer(groupId);
        GroupPaperPolicy.isRight(form);
        StoredFile file = files.keep("file", fileName, content);
        GroupPaper paper = new GroupPaper(em.find(WorkGroup.class, groupId), form, clock.instant());
        em.persist(paper);
        em.persist(new GroupPaperVersion(paper, 1, file, Caller.current(), clock.instant()));
        record("group-paper.added", paper, file.getOriginalName());
        return paper.getId();
    }

    /** A newer file; the former ones stay, and agendas that pin one keep it. */
    @Allow(Role.PERSON)
    public void addVersion(Long paperId, long version, String fileName, InputStream content) {
        GroupPaper paper = ours(paperId, version);
        paper.requireStanding();
        StoredFile file = files.keep("file", fileName, content);
        em.lock(paper, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        int number =
                em.createQuery("SELECT MAX(v.number) FROM GroupPaperVersion v WHERE v.paper = :paper", Integer.class)
                                .setParameter("paper", paper)
                                .getSingleResult()
                        + 1;
        em.persist(new GroupPaperVersion(paper, number, file, Caller.current(), clock.instant()));
        record("group-paper.renewed", paper, file.getOriginalName());
    }

    @Allow(Role.PERSON)
    public void change(Long paperId, long version, GroupPaperForm form) {
        GroupPaper paper = ours(paperId, version);
        GroupPaperPolicy.isRight(form);
        paper.describe(form);
        record("group-paper.changed", paper, form.getAudience().name());
    }

    /** Instead of deleting it. */
    @Allow(Role.PERSON)
    public void withdraw(Long paperId, long version, String reason) {
        GroupPaper paper = ours(paperId, version);
        GroupPaperPolicy.reasonIsGiven(reason);
        paper.withdraw(reason, Caller.current(), clock.instant());
        record("group-paper.withdrawn", paper, reason);
    }

    /** One file of a paper, counted; what is the group's alone is written into the trail. Not for a GET. */
    @Allow(Role.ANYONE)
    public FileContent download(Long paperId, int number) {
        GroupPaper paper = readable(paperId);
        GroupPaperVersion version = Refusal.requireFound(em.createQuery(
                        "SELECT v FROM GroupPaperVersion v JOIN FETCH v.file WHERE v.paper = :paper"
                                + " AND v.number = :number",
                        GroupPaperVersion.class)
                .setParameter("paper", paper)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(null));
        FileContent content = files.open(version.getFile(), paper.getTitle() + "-v" + number);
        em.createQuery("UPDATE GroupPaperVersion v SET v.downloads = v.downloads + 1 WHERE v.id = :id")
                .setParameter("id", version.getId())
                .executeUpdate();
        if (paper.getAudience() == PaperAudience.GROUP) {
            record("group-paper.downloaded", paper, content.name());
        }
        return content;
    }

    private GroupPaper readable(Long paperId) {
        return access.requireReadable(paperId == null ? null : em.find(GroupPaper.class, paperId));
    }

    private GroupPaper ours(Long paperId, long version) {
        GroupPaper paper = readable(paperId);
        groups.requireOfficer(paper.getGroup().getId());
        paper.requireVersion(version);
        return paper;
    }

    private void record(String action, GroupPaper paper, String detail) {
        trail.record(
                action,
                "WorkGroup",
                paper.getGroup().getId(),
                paper.getGroup().getName().getIt(),
                detail.isEmpty() ? paper.getTitle() : paper.getTitle() + ": " + detail);
    }
}
