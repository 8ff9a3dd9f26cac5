package it.lifesciencehub.dossiers;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.files.FileStore;
import it.lifesciencehub.files.FileVersionRow;
import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
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
import java.time.LocalDate;
import java.util.List;

/** The papers of an organisation and their files. */
@Stateless
@Guarded
public class PaperService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private FileStore files;

    @Inject
    private AuditTrail trail;

    /** Those that stand before those that were withdrawn, the one with the newest file first. */
    @Allow(Role.STAFF)
    public Page<PaperRow> list(Long organisationId, PageRequest request) {
        long total = em.createQuery("SELECT COUNT(p) FROM Paper p WHERE p.organisation.id = :organisation", Long.class)
                .setParameter("organisation", organisationId)
                .getSingleResult();
        List<PaperRow> rows = em.createQuery(
                        "SELECT NEW it.lifesciencehub.dossiers.PaperRow(p.id, p.title, p.kind, p.datedOn,"
                                + " p.withdrawnAt, v.number, v.addedAt, v.addedBy, f.type, f.byteCount)"
                                + " FROM PaperVersion v JOIN v.paper p JOIN v.file f"
                                + " WHERE p.organisation.id = :organisation"
                                + " AND v.number = (SELECT MAX(x.number) FROM PaperVersion x WHERE x.paper = p)"
                                + " ORDER BY CASE WHEN p.withdrawnAt IS NULL THEN 0 ELSE 1 END, v.addedAt DESC, p.id",
                        PaperRow.class)
                .setParameter("organisation", organisationId)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows, total, request);
    }

    @Allow(Role.STAFF)
    public PaperDetail find(Long organisationId, Long paperId) {
        Paper paper = require(organisationId, paperId);
        List<FileVersionRow> versions = em.createQuery(
                        "SELECT NEW it.lifesciencehub.files.FileVersionRow(v.number, f.originalName, f.type,"
                                + " f.byteCount, v.addedAt, v.addedBy, v.downloads)"
                                + " FROM PaperVersion v JOIN v.file f WHERE v.paper = :paper ORDER BY v.number DESC",
                        FileVersionRow.class)
                .setParameter("paper", paper)
                .getResultList();
        return new PaperDetail(
                paper.getId(),
                paper.getVersion(),
                PaperForm.of(paper),
                paper.getWithdrawnAt(),
                paper.getWithdrawnBy(),
                paper.getWithdrawnReason(),
                !paper.isWithdrawn() || Caller.current().has(Role.ADMINISTRATOR),
                versions);
    }

    /** @return the new paper's id */
    @Allow(Role.STAFF)
    public Long add(Long organisationId, PaperForm form, String fileName, InputStream content) {
        Organisation organisation =
                Refusal.requireFound(organisationId == null ? null : em.find(Organisation.class, organisationId));
        DossierPolicy.paperIsRight(form, today());
        StoredFile file = files.keep("file", fileName, content);
        Paper paper = new Paper(organisation, form, clock.instant());
        em.persist(paper);
        em.persist(new PaperVersion(paper, 1, file, Caller.current(), clock.instant()));
        record("paper.added", paper, file.getOriginalName());
        return paper.getId();
    }

    /** A newer file; the former ones stay. */
    @Allow(Role.STAFF)
    public void addVersion(Long organisationId, Long paperId, long version, String fileName, InputStream content) {
        Paper paper = require(organisationId, paperId);
        paper.requireVersion(version);
        paper.requireStanding();
        StoredFile file = files.keep("file", fileName, content);
        em.lock(paper, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        int number = em.createQuery("SELECT MAX(v.number) FROM PaperVersion v WHERE v.paper = :paper", Integer.class)
                        .setParameter("paper", paper)
                        .getSingleResult()
                + 1;
        em.persist(new PaperVersion(paper, number, file, Caller.current(), clock.instant()));
        record("paper.renewed", paper, file.getOriginalName());
    }

    @Allow(Role.STAFF)
    public void change(Long organisationId, Long paperId, long version, PaperForm form) {
        Paper paper = require(organisationId, paperId);
        paper.requireVersion(version);
        DossierPolicy.paperIsRight(form, today());
        paper.describe(form);
        record("paper.changed", paper, "");
    }

    /** Instead of deleting it. */
    @Allow(Role.STAFF)
    public void withdraw(Long organisationId, Long paperId, long version, String reason) {
        Paper paper = require(organisationId, paperId);
        paper.requireVersion(version);
        DossierPolicy.reasonIsGiven(reason);
        paper.withdraw(reason, Caller.current(), clock.instant());
        record("paper.withdrawn", paper, reason);
    }

    /** One file of a paper, counted and written into the trail: not for a GET. */
    @Allow(Role.STAFF)
    public FileContent download(Long organisationId, Long paperId, int number) {
        Paper paper = require(organisationId, paperId);
        DossierAccess.requireReadable(paper);
        PaperVersion version = Refusal.requireFound(em.createQuery(
                        "SELECT v FROM PaperVersion v JOIN FETCH v.file WHERE v.paper = :paper AND v.number = :number",
                        PaperVersion.class)
                .setParameter("paper", paper)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(null));
        FileContent content = files.open(version.getFile(), paper.getTitle() + "-v" + number);
        em.createQuery("UPDATE PaperVersion v SET v.downloads = v.downloads + 1 WHERE v.id = :id")
                .setParameter("id", version.getId())
                .executeUpdate();
        record("paper.downloaded", paper, content.name());
        return content;
    }

    private Paper require(Long organisationId, Long paperId) {
        return DossierAccess.requireOf(organisationId, paperId == null ? null : em.find(Paper.class, paperId));
    }

    private LocalDate today() {
        return RomeTime.today(clock);
    }

    private void record(String action, Paper paper, String detail) {
        trail.record(
                action,
                "Organisation",
                paper.getOrganisation().getId(),
                paper.getOrganisation().getName(),
                detail.isEmpty() ? paper.getTitle() : paper.getTitle() + ": " + detail);
    }
}
