package it.lifesciencehub.renewals;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.membership.MembershipBook;
import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The schedule of reminders as staff set it, what went out, and whom nobody can be written to. */
@Stateless
@Guarded
public class ReminderService {

    private static final String UNREACHABLE = " FROM MembershipTerm t JOIN t.membership m JOIN m.organisation o"
            + " WHERE t.status = it.lifesciencehub.membership.TermStatus.REQUESTED AND m.status IN :open"
            + " AND (o.email IS NULL OR o.email = '') AND NOT EXISTS (SELECT a FROM Affiliation a"
            + " WHERE a.organisation = o AND a.delegate = TRUE AND a.until IS NULL)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    /** The schedule, in the order of its days. */
    @Allow(Role.STAFF)
    public List<ReminderStepRow> steps() {
        Map<Long, Long> sent = new HashMap<>();
        em.createQuery("SELECT r.stepId, COUNT(r) FROM Reminder r GROUP BY r.stepId", Object[].class)
                .getResultList()
                .forEach(count -> sent.put((Long) count[0], (Long) count[1]));
        return em.createNamedQuery(ReminderStep.ALL, ReminderStep.class)
                .getResultStream()
                .map(step -> new ReminderStepRow(
                        step.getId(),
                        step.getVersion(),
                        step.getDays(),
                        step.isActive(),
                        step.getSubject(),
                        sent.getOrDefault(step.getId(), 0L)))
                .toList();
    }

    @Allow(Role.STAFF)
    public ReminderStep find(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(ReminderStep.class, id));
    }

    /**
     * @param id null for a new step
     * @param version of the step as the form has seen it
     */
    @Allow(Role.STAFF)
    public Long save(Long id, long version, ReminderDraft draft) {
        List<Problem> problems = ReminderPolicy.problems(draft);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        boolean taken = em.createNamedQuery(ReminderStep.ALL, ReminderStep.class)
                .getResultStream()
                .anyMatch(other ->
                        other.getDays() == draft.days() && !other.getId().equals(id));
        if (taken) {
            throw new Refusal(List.of(new Problem("days", RenewalReason.REMINDER_DAYS_TAKEN)));
        }
        ReminderStep step;
        if (id == null) {
            step = new ReminderStep(draft);
            em.persist(step);
        } else {
            step = find(id);
            step.requireVersion(version);
            step.say(draft);
        }
        record("saved", step);
        return step.getId();
    }

    /** @param version of the step as the page has seen it */
    @Allow(Role.STAFF)
    public void activate(Long id, long version, boolean active) {
        ReminderStep step = find(id);
        step.requireVersion(version);
        step.activate(active);
        record(active ? "activated" : "deactivated", step);
    }

    /** Removes a step that was never sent; one that was is only switched off. */
    @Allow(Role.STAFF)
    public void remove(Long id) {
        ReminderStep step = find(id);
        long sent = em.createQuery("SELECT COUNT(r) FROM Reminder r WHERE r.stepId = :step", Long.class)
                .setParameter("step", id)
                .getSingleResult();
        if (sent > 0) {
            throw new Refusal(RenewalReason.REMINDER_KEPT);
        }
        em.remove(step);
        record("removed", step);
    }

    private void record(String verb, ReminderStep step) {
        trail.record(
                "reminder." + verb,
                "ReminderStep",
                step.getId(),
                step.getSubject().in(Language.IT),
                "%+d".formatted(step.getDays()));
    }

    /**
     * How the step would read, in both languages, for the member whose name has these words: for its open fee, else for
     * its latest one that has a due day.
     */
    @Allow(Role.STAFF)
    public List<ReminderPreview> preview(ReminderDraft draft, String words) {
        List<Problem> problems = ReminderPolicy.problems(draft);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        MembershipTerm term = em.createQuery(
                        "SELECT t FROM MembershipTerm t JOIN FETCH t.membership m JOIN FETCH m.organisation o"
                                + " WHERE t.dueOn IS NOT NULL AND o.searchText LIKE :like ESCAPE '!'"
                                + " ORDER BY CASE WHEN t.status = it.lifesciencehub.membership.TermStatus.REQUESTED"
                                + " THEN 0 ELSE 1 END, o.name, t.dueOn DESC, t.id",
                        MembershipTerm.class)
                .setParameter("like", SearchText.like(words))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(List.of(new Problem("member", RenewalReason.REMINDER_NO_MEMBER))));
        ReminderStep step = new ReminderStep(draft);
        return Arrays.stream(Language.values())
                .map(language -> preview(step, term, language))
                .toList();
    }

    private static ReminderPreview preview(ReminderStep step, MembershipTerm term, Language language) {
        Map<String, String> values = ReminderText.values(term, language);
        return new ReminderPreview(
                language,
                term.getMembership().getOrganisation().getName(),
                ReminderText.fill(step.getSubject().in(language), values),
                ReminderText.paragraphs(step.getText().in(language)).stream()
                        .map(paragraph -> ReminderText.fill(paragraph, values))
                        .toList());
    }

    /** What went out, the newest first. */
    @Allow(Role.STAFF)
    public Page<ReminderRow> sent(PageRequest request) {
        List<ReminderRow> rows = em.createNamedQuery(Reminder.ROWS, ReminderRow.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total =
                em.createQuery("SELECT COUNT(r) FROM Reminder r", Long.class).getSingleResult();
        return new Page<>(rows, total, request);
    }

    /** What went out for a term, the newest first. */
    @Allow(Role.STAFF)
    public List<ReminderRow> ofTerm(Long termId) {
        return em.createNamedQuery(Reminder.OF_TERM, ReminderRow.class)
                .setParameter("term", termId)
                .getResultList();
    }

    /** Members with an open fee, with neither a delegate nor an address of their own; what is due first comes first. */
    @Allow(Role.STAFF)
    public Page<UnreachableRow> unreachable(PageRequest request) {
        List<UnreachableRow> rows = em.createQuery(
                        "SELECT NEW it.lifesciencehub.renewals.UnreachableRow(t.id, o.id, o.name, t.startsOn,"
                                + " t.endsOn, t.fee, t.dueOn)" + UNREACHABLE + " ORDER BY t.dueOn, o.name, t.id",
                        UnreachableRow.class)
                .setParameter("open", MembershipBook.OPEN)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = em.createQuery("SELECT COUNT(t)" + UNREACHABLE, Long.class)
                .setParameter("open", MembershipBook.OPEN)
                .getSingleResult();
        return new Page<>(rows, total, request);
    }
}
