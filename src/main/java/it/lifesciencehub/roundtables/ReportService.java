package it.lifesciencehub.roundtables;

import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.papers.PaperPin;
import it.lifesciencehub.papers.PaperPins;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports of sittings: written and shared by those who keep the roundtable. */
@Stateless
@Guarded
public class ReportService {

    /** What a form says that found no report to begin with. */
    public static final long NONE = 0;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RoundtableAccess access;

    @Inject
    private PaperPins pins;

    @Inject
    private RoundtableMails mails;

    @Inject
    private RoundtableTrail trail;

    /** The papers of the group that a report can pin, the newest first. */
    @Allow(Role.PERSON)
    public List<PaperPin> choices(Long sittingId) {
        return pins.choices(ours(sittingId).getBody().getGroup().getId());
    }

    /**
     * Writes the report; one of a sitting that was planned says that it was held.
     *
     * @param version the report's, or {@link #NONE} where the writer has seen none
     * @throws Refusal as changed meanwhile where somebody else has written it since
     */
    @Allow(Role.PERSON)
    public void save(Long sittingId, long version, ReportForm form) {
        Sitting sitting = ours(sittingId);
        RoundtablePolicy.reportIsRight(form);
        SittingReport report = locked(sitting, version);
        requirePapersOfGroup(sitting.getBody().getGroup(), report, form);
        sitting.hold(clock.instant());
        boolean fresh = report == null;
        if (fresh) {
            report = new SittingReport(sitting);
        }
        List<String> changed = report.write(form, Caller.current(), clock.instant());
        if (fresh) {
            em.persist(report);
        }
        trail.record(
                fresh ? "sitting-report.begun" : "sitting-report.changed",
                sitting,
                report.getState() + (changed.isEmpty() ? "" : " – " + String.join(", ", changed)));
    }

    /** Shares the report with others than before, or takes it back as a draft; the group is told of the first time. */
    @Allow(Role.PERSON)
    public void share(Long sittingId, long version, ReportState next) {
        Sitting sitting = ours(sittingId);
        SittingReport report = locked(sitting, version);
        if (report == null) {
            throw new Refusal(RoundtableReason.REPORT_MISSING);
        }
        if (next == null) {
            throw new Refusal(List.of(new Problem("state", CommonReason.REQUIRED)));
        }
        ReportState before = report.getState();
        boolean told = report.share(next, clock.instant());
        trail.record("sitting-report.shared", sitting, before + " → " + next);
        if (told) {
            mails.tellShared(sitting, access.today());
        }
    }

    /** The report in the sitting's turn, as it is now; null where there is none. Two who write come one after the other. */
    private SittingReport locked(Sitting sitting, long version) {
        em.lock(sitting, LockModeType.PESSIMISTIC_WRITE);
        SittingReport report = em.createQuery(
                        "SELECT r FROM SittingReport r WHERE r.sitting = :sitting", SittingReport.class)
                .setParameter("sitting", sitting)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if ((report == null ? NONE : report.getVersion()) != version) {
            throw new Refusal(CommonReason.CHANGED_MEANWHILE);
        }
        return report;
    }

    private void requirePapersOfGroup(WorkGroup group, SittingReport report, ReportForm form) {
        Set<Long> known =
                pins.choices(group.getId()).stream().map(PaperPin::versionId).collect(Collectors.toSet());
        known.addAll(report == null ? new HashSet<>() : report.getPapers());
        if (!known.containsAll(form.getPapers())) {
            throw new Refusal(List.of(new Problem("papers", RoundtableReason.PAPER_NOT_OF_GROUP)));
        }
    }

    private Sitting ours(Long id) {
        Sitting sitting = Refusal.requireFound(id == null ? null : em.find(Sitting.class, id));
        access.requireRunnable(sitting.getBody().getGroup());
        return sitting;
    }
}
