package it.lifesciencehub.meetings;

import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.groups.GroupRoster;
import it.lifesciencehub.meetings.SeatingPolicy.Standing;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who sits at a meeting's table, worked out anew from the group's people on the meeting's day, the answers and the
 * attendance: so it follows who joins and who leaves. Not a service: asked by services that have checked who may know.
 */
@ApplicationScoped
public class MeetingTable {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupRoster roster;

    @Inject
    @Any
    private Instance<VotingRights> rights;

    /** The group's people on the day of the meeting. */
    List<GroupMember> roster(Meeting meeting) {
        return roster.on(meeting.getGroup().getId(), day(meeting));
    }

    static LocalDate day(Meeting meeting) {
        return RomeTime.of(meeting.getEvent().getStartsAt()).toLocalDate();
    }

    List<MeetingAnswer> answers(Meeting meeting) {
        return em.createNamedQuery(MeetingAnswer.STANDING, MeetingAnswer.class)
                .setParameter("meeting", meeting.getId())
                .getResultList();
    }

    List<MeetingInvitation> invitations(Meeting meeting) {
        return em.createNamedQuery(MeetingInvitation.STANDING, MeetingInvitation.class)
                .setParameter("meeting", meeting.getId())
                .getResultList();
    }

    List<MeetingAttendance> attendance(Meeting meeting) {
        return em.createNamedQuery(MeetingAttendance.OF_MEETING, MeetingAttendance.class)
                .setParameter("meeting", meeting.getId())
                .getResultList();
    }

    static List<Standing> standing(List<MeetingAnswer> answers) {
        return answers.stream()
                .filter(answer -> answer.getPerson() != null)
                .map(answer -> new Standing(
                        answer.getPerson().getId(),
                        answer.getChoice(),
                        answer.getSubstitute() == null
                                ? null
                                : answer.getSubstitute().getId()))
                .toList();
    }

    /** Organisations that may vote in the meeting. */
    public Set<Long> entitled(Meeting meeting) {
        Set<Long> entitled = new LinkedHashSet<>(QuorumPolicy.organisations(roster(meeting)));
        for (VotingRights one : rights) {
            entitled.retainAll(one.entitled(meeting.getGroup().getId(), day(meeting), Set.copyOf(entitled)));
        }
        return entitled;
    }

    /** The quorum that the answers promise: organisations of which somebody with their vote has said that they come. */
    Quorum expected(Meeting meeting, List<GroupMember> members, List<MeetingAnswer> answers) {
        Set<Long> coming = new HashSet<>();
        for (MeetingAnswer answer : answers) {
            if (answer.getPerson() != null && answer.getChoice().isComing()) {
                coming.add(answer.getPerson().getId());
            }
        }
        return quorum(meeting, voting(SeatingPolicy.seat(members, standing(answers)), coming::contains));
    }

    /** The quorum of those who are marked as present or online. */
    public Quorum held(Meeting meeting, List<MeetingAttendance> rows) {
        Set<Long> there = new LinkedHashSet<>();
        for (MeetingAttendance row : rows) {
            if (row.isVoting() && row.getMode().isThere()) {
                there.add(row.getOrganisation().getId());
            }
        }
        return quorum(meeting, there);
    }

    private Quorum quorum(Meeting meeting, Set<Long> there) {
        return QuorumPolicy.quorum(entitled(meeting), there, meeting.getGroup().getQuorumPercent());
    }

    private static Set<Long> voting(Map<Long, List<Capacity>> seats, Predicate<Long> person) {
        Set<Long> organisations = new LinkedHashSet<>();
        seats.forEach((id, capacities) -> {
            if (person.test(id)) {
                capacities.stream()
                        .filter(Capacity::voting)
                        .map(Capacity::organisationId)
                        .forEach(organisations::add);
            }
        });
        return organisations;
    }
}
