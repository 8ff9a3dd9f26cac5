package it.lifesciencehub.minutes;

import it.lifesciencehub.groups.GroupRoster;
import it.lifesciencehub.meetings.MeetingPageService;
import it.lifesciencehub.meetings.Participant;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** To whom an action can be given: the group's people of today, and whoever was meant to be at the meeting. */
@ApplicationScoped
class MinutesOwners {

    @Inject
    private GroupRoster roster;

    @Inject
    private Clock clock;

    @EJB
    private MeetingPageService meetings;

    /** People's names by id, those of the meeting first. */
    Map<Long, String> of(Minutes minutes) {
        Map<Long, String> owners = new LinkedHashMap<>();
        for (Participant one : meetings.show(minutes.getMeeting().getId()).participants()) {
            if (!one.isGuest()) {
                owners.put(one.personId(), one.name());
            }
        }
        ofGroup(minutes.getMeeting().getGroup().getId()).forEach(owners::putIfAbsent);
        return owners;
    }

    Map<Long, String> ofGroup(Long groupId) {
        Map<Long, String> owners = new LinkedHashMap<>();
        roster.on(groupId, RomeTime.today(clock)).forEach(member -> owners.put(member.personId(), member.personName()));
        return owners;
    }
}
