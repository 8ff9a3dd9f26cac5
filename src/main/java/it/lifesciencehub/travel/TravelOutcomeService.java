package it.lifesciencehub.travel;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Meetings abroad for those who take part in them: they note what came of each, for the company for which they travel. */
@Stateless
@Guarded
public class TravelOutcomeService {

    @Inject
    private TravelAccess access;

    @Inject
    private MeetingRows rows;

    @Inject
    private OutcomeBook outcomes;

    /**
     * The caller's own meetings, by time; empty before itineraries are published, and for whoever travels for no company.
     *
     * @throws Refusal as not found for everybody who has no confirmed place
     */
    @Allow(Role.PERSON)
    public List<MeetingRow> meetings(Long eventId) {
        Travel travel = access.require(eventId);
        Registration own = access.own(travel);
        return travel.isPublished() && own.getOrganisation() != null ? rows.ofTraveller(travel, own) : List.of();
    }

    /** @throws Refusal as not found for everybody who takes no part in the meeting for a company */
    @Allow(Role.PERSON)
    public MyMeeting open(Long eventId, Long meetingId) {
        Travel travel = access.require(eventId);
        Registration own = access.own(travel);
        TravelMeeting meeting = attended(travel, own, meetingId);
        MeetingRow row = rows.ofTraveller(travel, own).stream()
                .filter(one -> one.id().equals(meetingId))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
        return new MyMeeting(
                travel.getEvent().getTitle(),
                own.getOrganisation().getName(),
                row,
                outcomes.form(travel, meeting, own.getOrganisation().getId()));
    }

    /** Notes what came of a meeting, in the place of what the company noted before. From its beginning. */
    @Allow(Role.PERSON)
    public void note(Long eventId, Long meetingId, OutcomeForm form) {
        Travel travel = access.locked(eventId);
        Registration own = access.own(travel);
        outcomes.note(
                travel, attended(travel, own, meetingId), own.getOrganisation().getId(), form);
    }

    private TravelMeeting attended(Travel travel, Registration own, Long meetingId) {
        TravelMeeting meeting = access.meeting(travel, meetingId);
        if (!travel.isPublished()
                || own.getOrganisation() == null
                || !meeting.getWho().contains(own.getId())) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return meeting;
    }
}
