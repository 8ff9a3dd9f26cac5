package it.lifesciencehub.minutes;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.meetings.Meeting;
import it.lifesciencehub.meetings.MeetingAccess;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Who may what with minutes: those who run the group write them; whoever may read the meeting reads them once they are
 * circulated. A draft is not there for others, and neither is anything of a group for those who are not in it.
 */
@ApplicationScoped
class MinutesAccess {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeetingAccess meetings;

    @Inject
    private GroupAccess groups;

    /** The meeting, for those who run its group. */
    Meeting requireRunnable(Long meetingId) {
        return meetings.requireRunnable(meetingId);
    }

    /** The meeting's minutes, where the caller may read them. */
    Minutes requireReadable(Long meetingId) {
        Meeting meeting = meetings.requireReadable(meetingId);
        Minutes minutes = ofMeeting(meeting).orElse(null);
        if (minutes == null || minutes.isDraft() && !meetings.mayRun(meeting)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return minutes;
    }

    boolean mayRun(Minutes minutes) {
        return meetings.mayRun(minutes.getMeeting());
    }

    /** Under their lock, as they are now; for those who run the group. */
    Minutes lockRunnable(Long minutesId) {
        Minutes minutes = Refusal.requireFound(find(minutesId));
        groups.requireOfficer(minutes.getMeeting().getGroup().getId());
        return lock(minutes);
    }

    /** Under their lock, as they are now; for those who may read them. */
    Minutes lockReadable(Long minutesId) {
        Minutes minutes = Refusal.requireFound(find(minutesId));
        return lock(requireReadable(minutes.getMeeting().getId()));
    }

    Optional<Minutes> ofMeeting(Meeting meeting) {
        return em.createNamedQuery(Minutes.OF_MEETING, Minutes.class)
                .setParameter("meeting", meeting.getId())
                .getResultStream()
                .findFirst();
    }

    private Minutes find(Long id) {
        return id == null
                ? null
                : em.createNamedQuery(Minutes.BY_ID, Minutes.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }

    private Minutes lock(Minutes minutes) {
        em.refresh(minutes, LockModeType.PESSIMISTIC_WRITE);
        return minutes;
    }
}
