package it.lifesciencehub.minutes;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.meetings.MeetingAccess;
import it.lifesciencehub.meetings.MeetingPageService;
import it.lifesciencehub.meetings.MeetingView;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads minutes for their pages. */
@Stateless
@Guarded
public class MinutesPageService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MinutesAccess access;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private MinutesOwners owners;

    @Inject
    private GroupAccess groups;

    @EJB
    private MeetingPageService reader;

    /** For those who run the group, and once they are circulated for whoever may read the meeting. */
    @Allow(Role.PERSON)
    public MinutesView show(Long meetingId) {
        MeetingView meeting = reader.show(meetingId);
        if (meeting.mayRun() && access.ofMeeting(meeting.meeting()).isEmpty()) {
            MinutesPolicy.requireHeld(meeting.meeting().getState());
            return new MinutesView(null, meeting, List.of(), true, false, null);
        }
        Minutes minutes = access.requireReadable(meetingId);
        minutes.getEntries().forEach(entry -> {
            entry.getDecisions().size();
            entry.getActions().size();
            entry.getTexts().size();
        });
        LocalDate today = RomeTime.today(clock);
        return new MinutesView(
                minutes,
                meeting,
                comments(minutes),
                meeting.mayRun(),
                MinutesPolicy.takesComments(minutes, today),
                MinutesPolicy.expectedBy(
                        minutes.getState(), MinutesBook.day(minutes.getMeeting()), minutes.getCommentsUntil()));
    }

    /** How far the minutes of a meeting are, where the caller may read them; for those who run the group always. */
    @Allow(Role.PERSON)
    public Optional<MinutesState> state(Long meetingId) {
        var meeting = meetings.requireReadable(meetingId);
        return access.ofMeeting(meeting)
                .filter(minutes -> !minutes.isDraft() || meetings.mayRun(meeting))
                .map(Minutes::getState);
    }

    /** Names by id of those to whom an action can be given; for those who run the group. */
    @Allow(Role.PERSON)
    public Map<Long, String> owners(Long meetingId) {
        Minutes minutes = access.requireReadable(meetingId);
        if (!access.mayRun(minutes)) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        return owners.of(minutes);
    }

    /** Names by id of the group's people of today; for those who run it. */
    @Allow(Role.PERSON)
    public Map<Long, String> people(Long groupId) {
        groups.requireOfficer(groupId);
        return owners.ofGroup(groupId);
    }

    private List<MinutesComment> comments(Minutes minutes) {
        return em.createNamedQuery(MinutesComment.OF_MINUTES, MinutesComment.class)
                .setParameter("minutes", minutes.getId())
                .getResultList();
    }
}
