package it.lifesciencehub.meetings;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Who may what with one meeting: those who run the group everything; its members read it once it is called, and so does
 * a substitute who is invited, though no member. To everybody else it is not there.
 */
@ApplicationScoped
public class MeetingAccess {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupAccess groups;

    /** The meeting, with event, group, series and statement, or "not found" for those who may not know of it. */
    public Meeting requireReadable(Long id) {
        Meeting meeting = find(id);
        if (!Caller.current().signedIn()) {
            throw new Refusal(CommonReason.NOT_SIGNED_IN);
        }
        if (meeting == null || !mayRead(meeting)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return meeting;
    }

    public boolean mayRead(Meeting meeting) {
        Long group = meeting.getGroup().getId();
        if (groups.mayRun(group)) {
            return true;
        }
        return meeting.getState() != MeetingState.PLANNED && (groups.isMember(group) || isInvited(meeting));
    }

    /** Whether the caller runs the meeting's group. */
    public boolean mayRun(Meeting meeting) {
        return groups.mayRun(meeting.getGroup().getId());
    }

    /** The meeting, for those who run its group; a member is told that they may not, others that there is nothing. */
    public Meeting requireRunnable(Long id) {
        Meeting meeting = find(id);
        if (meeting == null) {
            if (!Caller.current().signedIn()) {
                throw new Refusal(CommonReason.NOT_SIGNED_IN);
            }
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        groups.requireOfficer(meeting.getGroup().getId());
        return meeting;
    }

    private boolean isInvited(Meeting meeting) {
        Long personId = Caller.current().personId();
        return personId != null
                && em.createNamedQuery(MeetingInvitation.OF_PERSON, MeetingInvitation.class)
                        .setParameter("meeting", meeting.getId())
                        .setParameter("person", personId)
                        .getResultStream()
                        .anyMatch(MeetingInvitation::isStanding);
    }

    private Meeting find(Long id) {
        return id == null
                ? null
                : em.createNamedQuery(Meeting.BY_ID, Meeting.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }
}
