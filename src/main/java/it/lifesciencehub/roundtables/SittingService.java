package it.lifesciencehub.roundtables;

import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.papers.PaperPins;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Sittings of outside bodies: planned, held or cancelled by those who keep the roundtable. */
@Stateless
@Guarded
public class SittingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RoundtableAccess access;

    @Inject
    private Representatives representatives;

    @Inject
    private PaperPins pins;

    @Inject
    private RoundtableMails mails;

    @Inject
    private RoundtableTrail trail;

    /** A sitting with what the caller may read of its report. */
    @Allow(Role.PERSON)
    public SittingView find(Long sittingId) {
        Sitting sitting = sitting(sittingId);
        WorkGroup group = sitting.getBody().getGroup();
        access.requireReadable(group);
        boolean running = access.mayRun(group);
        SittingReport report = sitting.getReport();
        boolean shown = report != null && (running || report.getState().isShared());
        return new SittingView(
                sittingId,
                sitting.getVersion(),
                group.getSlug(),
                sitting.getBody().getId(),
                sitting.getBody().getName(),
                SittingForm.of(sitting),
                row(sitting),
                sitting.getCancelReason(),
                shown ? SittingView.ReportView.of(report) : null,
                shown ? pins.readable(report.getPapers()) : List.of(),
                representatives.at(sitting.getBody().getId(), Representatives.day(sitting)),
                !sitting.getStartsAt().isAfter(clock.instant()),
                row(sitting).reportMissing(clock.instant()),
                running);
    }

    private static SittingRow row(Sitting sitting) {
        return new SittingRow(
                sitting.getId(),
                sitting.getTitle(),
                sitting.getBody().getName(),
                sitting.getStartsAt(),
                sitting.getEndsAt(),
                sitting.getPlace(),
                sitting.getOnlineLink(),
                sitting.getState(),
                sitting.getReport() == null ? null : sitting.getReport().getState());
    }

    /**
     * Writes a sitting down, to come or past.
     *
     * @return the new sitting's id
     */
    @Allow(Role.PERSON)
    public Long plan(String slug, SittingForm form) {
        WorkGroup group = access.group(slug);
        access.requireRunnable(group);
        RoundtablePolicy.sittingIsRight(form);
        Sitting sitting = new Sitting(body(group, form.getBodyId(), null), form, clock.instant());
        em.persist(sitting);
        trail.record("sitting.planned", sitting, "");
        tellComing(sitting, "planned");
        return sitting.getId();
    }

    /** A sitting stays at its body. */
    @Allow(Role.PERSON)
    public void change(Long sittingId, long version, SittingForm form) {
        Sitting sitting = ours(sittingId, version);
        RoundtablePolicy.sittingIsRight(form);
        body(sitting.getBody().getGroup(), form.getBodyId(), sitting.getBody());
        sitting.describe(form);
        trail.record("sitting.changed", sitting, "");
        tellComing(sitting, "changed");
    }

    /** Says that it was held. */
    @Allow(Role.PERSON)
    public void hold(Long sittingId, long version) {
        Sitting sitting = ours(sittingId, version);
        sitting.hold(clock.instant());
        trail.record("sitting.held", sitting, "");
    }

    @Allow(Role.PERSON)
    public void cancel(Long sittingId, long version, String reason) {
        Sitting sitting = ours(sittingId, version);
        RoundtablePolicy.reasonIsGiven(reason);
        sitting.cancel(reason);
        trail.record("sitting.cancelled", sitting, sitting.getCancelReason());
        tellComing(sitting, "cancelled");
    }

    private void tellComing(Sitting sitting, String kind) {
        if (sitting.getEndsAt().isAfter(clock.instant())) {
            mails.tellSitting(sitting, kind);
        }
    }

    /** @param before where the sitting is, or null for a new one, which needs an active body */
    private OutsideBody body(WorkGroup group, Long bodyId, OutsideBody before) {
        OutsideBody body = Refusal.requireFound(em.find(OutsideBody.class, bodyId));
        if (!body.getGroup().equals(group) || before != null && !before.equals(body)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        if (before == null && !body.isActive()) {
            throw new Refusal(RoundtableReason.BODY_NOT_ACTIVE);
        }
        return body;
    }

    private Sitting sitting(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(Sitting.class, id));
    }

    private Sitting ours(Long id, long version) {
        Sitting sitting = sitting(id);
        access.requireRunnable(sitting.getBody().getGroup());
        sitting.requireVersion(version);
        return sitting;
    }
}
