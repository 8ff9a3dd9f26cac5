package it.lifesciencehub.minutes;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.meetings.Meeting;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.database.Saving;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes minutes, their decisions and actions, in the caller's transaction; who may is decided by the callers. */
@ApplicationScoped
class MinutesBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Makes an entry what the draft says, which was read at the entry's version. */
    void write(MinutesEntry entry, EntryDraft draft) {
        Instant now = clock.instant();
        em.lock(entry, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entry.say(draft.text(), Caller.current().name(), now);
        decide(entry, draft.decisions());
        agree(entry, draft.actions());
    }

    private void decide(MinutesEntry entry, List<DecisionDraft> drafts) {
        Map<Long, Decision> before = new HashMap<>();
        entry.getDecisions().forEach(one -> before.put(one.getId(), one));
        int position = 0;
        for (DecisionDraft draft : drafts) {
            Decision decision = draft.id() == null ? null : before.remove(draft.id());
            if (decision == null) {
                decision = new Decision(entry, day(entry.getMinutes().getMeeting()));
                entry.decide(decision);
            }
            decision.become(++position, draft.text());
        }
        before.values().forEach(entry::withdraw);
    }

    private void agree(MinutesEntry entry, List<ActionDraft> drafts) {
        Map<Long, ActionItem> before = new HashMap<>();
        entry.getActions().forEach(one -> before.put(one.getId(), one));
        int position = 0;
        for (ActionDraft draft : drafts) {
            ActionItem action = draft.id() == null ? null : before.remove(draft.id());
            position++;
            if (action != null && action.getState() != ActionState.OPEN) {
                continue;
            }
            if (action == null) {
                action = new ActionItem(
                        entry.getMinutes().getMeeting().getGroup(),
                        entry,
                        day(entry.getMinutes().getMeeting()));
                entry.agree(action);
            }
            become(action, position, draft);
        }
        before.values().stream()
                .filter(action -> action.getState() == ActionState.OPEN)
                .forEach(entry::withdraw);
    }

    void become(ActionItem action, int position, ActionDraft draft) {
        Person owner = draft.ownerId() == null ? null : em.find(Person.class, draft.ownerId());
        action.become(position, draft.text(), owner, draft.ownerName(), draft.dueOn());
    }

    /** Gives the decisions of minutes that are approved their numbers, in the order of the agenda. */
    void number(Minutes minutes) {
        LocalDate day = day(minutes.getMeeting());
        Integer last = em.createQuery(
                        "SELECT MAX(d.number) FROM Decision d WHERE d.group = :group AND d.year = :year", Integer.class)
                .setParameter("group", minutes.getMeeting().getGroup())
                .setParameter("year", day.getYear())
                .getSingleResult();
        int number = last == null ? 0 : last;
        for (MinutesEntry entry : minutes.getEntries()) {
            for (Decision decision : entry.getDecisions()) {
                decision.number(++number);
            }
        }
    }

    /** The day of a meeting in Rome. */
    static LocalDate day(Meeting meeting) {
        return RomeTime.of(meeting.getEvent().getStartsAt()).toLocalDate();
    }

    /** Writes now, so that a change that somebody else made meanwhile is refused here and not at the commit. */
    void save() {
        Saving.now(em);
    }

    void record(String action, Minutes minutes, String detail) {
        String title = minutes.getMeeting().getEvent().getTitle().getIt();
        trail.record(
                action,
                "WorkGroup",
                minutes.getMeeting().getGroup().getId(),
                minutes.getMeeting().getGroup().getName().getIt(),
                detail.isEmpty() ? title : title + ", " + detail);
    }
}
