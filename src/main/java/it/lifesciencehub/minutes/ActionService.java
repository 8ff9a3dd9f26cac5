package it.lifesciencehub.minutes;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.meetings.AgendaCarrier;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A group's actions across its meetings: read by the group, done by whoever has them, run by those who run the group. */
@Stateless
@Guarded
public class ActionService {

    private static final int MOST_OF_MINE = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private GroupAccess groups;

    @Inject
    private MinutesOwners owners;

    @Inject
    private MinutesBook book;

    @Inject
    private MinutesMails mails;

    @Inject
    private AgendaCarrier carrier;

    @Inject
    private AuditTrail trail;

    /** Open ones first, the first due first; those of minutes that are still a draft for those who run the group. */
    @Allow(Role.PERSON)
    public Page<ActionRow> list(Long groupId, ActionFilter filter, PageRequest request) {
        groups.requireMember(groupId);
        StringBuilder condition = new StringBuilder("WHERE g.id = :group AND a.searchText LIKE :like ESCAPE '!'");
        if (!groups.mayRun(groupId)) {
            condition.append(" AND (m.id IS NULL OR m.state <> it.lifesciencehub.minutes.MinutesState.DRAFT)");
        }
        if (filter.state() != null) {
            condition.append(" AND a.state = :state");
        }
        if (filter.mine()) {
            condition.append(" AND p.id = :me");
        }
        List<ActionRow> rows = query(
                        ActionRow.SELECT + condition + " ORDER BY CASE WHEN a.state ="
                                + " it.lifesciencehub.minutes.ActionState.OPEN THEN 0 ELSE 1 END,"
                                + " CASE WHEN a.dueOn IS NULL THEN 1 ELSE 0 END, a.dueOn, a.id",
                        ActionRow.class,
                        groupId,
                        filter)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = Page.total(
                request,
                rows.size(),
                () -> query(
                                "SELECT COUNT(a) FROM ActionItem a JOIN a.group g LEFT JOIN a.owner p"
                                        + " LEFT JOIN a.entry e LEFT JOIN e.minutes m " + condition,
                                Long.class,
                                groupId,
                                filter)
                        .getSingleResult());
        return new Page<>(rows, total, request);
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, Long groupId, ActionFilter filter) {
        TypedQuery<T> query = em.createQuery(jpql, type)
                .setParameter("group", groupId)
                .setParameter("like", SearchText.like(filter.words()));
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (filter.mine()) {
            query.setParameter("me", Caller.personIdOrNobody());
        }
        return query;
    }

    /** The caller's open actions in whatever group, the first due first. */
    @Allow(Role.PERSON)
    public List<ActionRow> mine() {
        return em.createQuery(
                        ActionRow.SELECT + "WHERE p.id = :me AND a.state = it.lifesciencehub.minutes.ActionState.OPEN"
                                + " AND (m.id IS NULL OR m.state <> it.lifesciencehub.minutes.MinutesState.DRAFT)"
                                + " ORDER BY CASE WHEN a.dueOn IS NULL THEN 1 ELSE 0 END, a.dueOn, a.id",
                        ActionRow.class)
                .setParameter("me", Caller.personIdOrNobody())
                .setMaxResults(MOST_OF_MINE)
                .getResultList();
    }

    /** Notes an action between meetings. */
    @Allow(Role.PERSON)
    public Long add(Long groupId, ActionDraft draft) {
        groups.requireOfficer(groupId);
        List<Problem> problems = new ArrayList<>(
                MinutesPolicy.problems(draft, owners.ofGroup(groupId).keySet()));
        if (draft.text().isEmpty()) {
            problems.add(new Problem("actionText", CommonReason.REQUIRED));
        }
        Refusal.ofAny(problems);
        ActionItem action = new ActionItem(em.find(WorkGroup.class, groupId), null, RomeTime.today(clock));
        book.become(action, 1, draft);
        em.persist(action);
        em.flush();
        record("action.added", action);
        mails.given(action);
        carrier.carry(groupId);
        return action.getId();
    }

    /** Done: said by whoever has it, or by those who run the group. */
    @Allow(Role.PERSON)
    public void done(Long id, long seen, String note) {
        ActionItem action = find(id, seen, true);
        requireNote(note, false);
        close(action, ActionState.DONE, note);
    }

    /** No longer wanted; for those who run the group, with a reason. */
    @Allow(Role.PERSON)
    public void drop(Long id, long seen, String reason) {
        ActionItem action = find(id, seen, false);
        requireNote(reason, true);
        close(action, ActionState.DROPPED, reason);
    }

    /** It was not done after all; for whoever could say that it was. */
    @Allow(Role.PERSON)
    public void reopen(Long id, long seen) {
        ActionItem action = find(id, seen, true);
        action.reopen();
        book.save();
        record("action.reopened", action);
        carrier.carry(action.getGroup().getId());
    }

    /** Another day; for those who run the group. */
    @Allow(Role.PERSON)
    public void postpone(Long id, long seen, LocalDate dueOn) {
        ActionItem action = find(id, seen, false);
        ActionDraft before = ActionDraft.of(action);
        book.become(
                action,
                action.getPosition(),
                new ActionDraft(id, before.text(), before.ownerId(), before.ownerName(), dueOn));
        book.save();
        record("action.postponed", action);
        carrier.carry(action.getGroup().getId());
    }

    private void close(ActionItem action, ActionState as, String note) {
        action.close(as, note, Caller.current().name(), clock.instant());
        book.save();
        record(as == ActionState.DONE ? "action.done" : "action.dropped", action);
        carrier.carry(action.getGroup().getId());
    }

    /** @param owner whether whoever has the action may as well */
    private ActionItem find(Long id, long seen, boolean owner) {
        ActionItem action = Refusal.requireFound(id == null ? null : em.find(ActionItem.class, id));
        Long groupId = action.getGroup().getId();
        boolean known = action.isKnown() || groups.mayRun(groupId);
        boolean own = owner
                && groups.isMember(groupId)
                && action.getOwner() != null
                && action.getOwner().getId().equals(Caller.personIdOrNobody());
        if (!known || !own) {
            groups.requireOfficer(groupId);
        }
        em.refresh(action, LockModeType.PESSIMISTIC_WRITE);
        action.requireVersion(seen);
        if (!action.isKnown()) {
            throw new Refusal(MinutesReason.ACTION_IN_DRAFT);
        }
        return action;
    }

    private static void requireNote(String note, boolean required) {
        List<Problem> problems = new ArrayList<>();
        if (required || note != null && !note.isBlank()) {
            TextRules.required(problems, "note", note, ActionItem.MAX_TEXT);
        }
        Refusal.ofAny(problems);
    }

    private void record(String act, ActionItem action) {
        trail.record(
                act,
                "WorkGroup",
                action.getGroup().getId(),
                action.getGroup().getName().getIt(),
                action.getText());
    }
}
