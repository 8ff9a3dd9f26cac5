package it.lifesciencehub.minutes;

import it.lifesciencehub.groups.GroupPeople;
import it.lifesciencehub.meetings.AgendaCarrier;
import it.lifesciencehub.meetings.Meeting;
import it.lifesciencehub.meetings.MeetingPageService;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writing minutes, circulating and approving them: for those who run the group. */
@Stateless
@Guarded
public class MinutesService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MinutesAccess access;

    @Inject
    private MinutesBook book;

    @Inject
    private MinutesOwners owners;

    @Inject
    private MinutesMails mails;

    @Inject
    private GroupPeople members;

    @Inject
    private AgendaCarrier carrier;

    @EJB
    private MeetingPageService meetings;

    /** Begins the minutes of a meeting that was held without; those that are there stay as they are. */
    @Allow(Role.PERSON)
    public void begin(Long meetingId, Language language) {
        Meeting meeting = access.requireRunnable(meetingId);
        MinutesPolicy.requireHeld(meeting.getState());
        if (access.ofMeeting(meeting).isEmpty()) {
            Minutes minutes = new Minutes(meeting, language, Caller.current().name(), clock.instant());
            em.persist(minutes);
            book.record("minutes.begun", minutes, "");
        }
    }

    /** The language of the headings around what is written. */
    @Allow(Role.PERSON)
    public void speak(Long minutesId, Language language) {
        access.lockRunnable(minutesId).write(language);
    }

    /**
     * Saves what was written on each item, unless somebody else has written on it since the caller read it.
     *
     * @param drafts of the items that the caller changed
     * @return what stands now on the items that were not saved, for the caller to look at; empty where all was saved
     */
    @Allow(Role.PERSON)
    public List<EntryConflict> write(Long minutesId, List<EntryDraft> drafts) {
        Minutes minutes = access.lockRunnable(minutesId);
        minutes.requireOpen();
        MinutesPolicy.requireRight(drafts, owners.of(minutes).keySet());
        Map<Long, MinutesEntry> entries = new HashMap<>();
        minutes.getEntries().forEach(entry -> entries.put(entry.getId(), entry));
        List<EntryConflict> conflicts = new ArrayList<>();
        boolean carried = false;
        for (EntryDraft draft : drafts) {
            MinutesEntry entry = Refusal.requireFound(entries.get(draft.entryId()));
            em.refresh(entry);
            if (!draft.isAlready(entry)) {
                if (entry.getVersion() != draft.seen()) {
                    conflicts.add(EntryConflict.of(entry));
                    continue;
                }
                book.write(entry, draft);
            }
            carried |= draft.carriedDone() && done(entry);
        }
        book.save();
        if (carried || !minutes.isDraft()) {
            carrier.carry(minutes.getMeeting().getGroup().getId());
        }
        return conflicts;
    }

    /** The action that the item came from is done. */
    private boolean done(MinutesEntry entry) {
        Long id = entry.getItem() == null ? null : entry.getItem().getCarriedActionId();
        ActionItem action = id == null ? null : em.find(ActionItem.class, id);
        if (action == null || action.getState() != ActionState.OPEN) {
            return false;
        }
        action.close(ActionState.DONE, null, Caller.current().name(), clock.instant());
        book.record("action.done", entry.getMinutes(), action.getText());
        return true;
    }

    /**
     * Sends the minutes to the group, or again with another last day for comments. From the first time on the actions in
     * them stand, and come back on the next agenda.
     *
     * @param until the last day for comments
     */
    @Allow(Role.PERSON)
    public void circulate(Long minutesId, long seen, LocalDate until) {
        Minutes minutes = access.lockRunnable(minutesId);
        minutes.requireVersion(seen);
        MinutesPolicy.requireCirculable(minutes, until, today());
        boolean first = minutes.isDraft();
        minutes.circulate(until, Caller.current().name(), clock.instant());
        book.save();
        book.record("minutes.circulated", minutes, until.toString());
        mails.circulated(
                minutes, members.membersOn(minutes.getMeeting().getGroup().getId(), today()));
        if (first) {
            minutes.getEntries().forEach(entry -> entry.getActions().forEach(mails::given));
        }
        carrier.carry(minutes.getMeeting().getGroup().getId());
    }

    /** Freezes the minutes with their hash, and gives their decisions numbers. */
    @Allow(Role.PERSON)
    public void approve(Long minutesId, long seen) {
        Minutes minutes = access.lockRunnable(minutesId);
        minutes.requireVersion(seen);
        List<MinutesComment> comments = em.createNamedQuery(MinutesComment.OF_MINUTES, MinutesComment.class)
                .setParameter("minutes", minutes.getId())
                .getResultList();
        MinutesPolicy.requireApprovable(
                minutes,
                (int) comments.stream().filter(one -> !one.isAnswered()).count(),
                today(),
                minutes.getCommentsUntil() == null
                        ? ""
                        : Moments.day(minutes.getLanguage(), minutes.getCommentsUntil()));
        book.number(minutes);
        String text = new MinutesWriter(minutes.getLanguage())
                .write(
                        minutes,
                        meetings.show(minutes.getMeeting().getId()),
                        comments,
                        Caller.current().name(),
                        clock.instant());
        minutes.approve(text, Caller.current().name(), clock.instant());
        book.save();
        book.record("minutes.approved", minutes, minutes.getApprovedHash());
        mails.approved(
                minutes, members.membersOn(minutes.getMeeting().getGroup().getId(), today()));
        carrier.carry(minutes.getMeeting().getGroup().getId());
    }

    private LocalDate today() {
        return RomeTime.today(clock);
    }
}
