package it.lifesciencehub.meetings;

import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.groups.GroupAddress;
import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.registrations.InvitedPlaces;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads one meeting for its pages. */
@Stateless
@Guarded
public class MeetingPageService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private GroupAccess groups;

    @Inject
    private MeetingAccess access;

    @Inject
    private MeetingTable table;

    @Inject
    private Participants participants;

    @Inject
    private InvitedPlaces places;

    @Inject
    private AntitrustStatements statements;

    @Inject
    @Any
    private Instance<AgendaPapers> papers;

    /** For the group's people, invited substitutes and staff. */
    @Allow(Role.PERSON)
    public MeetingView show(Long id) {
        Meeting meeting = access.requireReadable(id);
        List<GroupMember> roster = table.roster(meeting);
        List<MeetingAnswer> answers = table.answers(meeting);
        List<Participant> all = participants.of(meeting, roster, answers);
        boolean mayRun = access.mayRun(meeting);
        Long me = Caller.current().personId();
        return new MeetingView(
                meeting,
                AgendaTimes.starts(
                        meeting.getEvent().getStartsAt(),
                        meeting.getAgenda().stream().map(AgendaItem::getMinutes).toList()),
                papersOf(meeting),
                all,
                quorum(meeting, roster, answers),
                answers.stream()
                        .filter(answer -> answer.getPerson() != null
                                && answer.getPerson().getId().equals(me))
                        .findFirst()
                        .orElse(null),
                all.stream().anyMatch(one -> one.invited() && Objects.equals(one.personId(), me) && me != null),
                me == null
                        ? null
                        : places.standing(meeting.getEvent().getId(), List.of(me))
                                .get(me),
                mayRun,
                mayRun && meeting.getState() == MeetingState.PLANNED
                        ? MeetingPolicy.missingForCalling(meeting, statements.current(), clock.instant())
                        : List.of(),
                (int) all.stream()
                        .filter(one -> one.invited() && one.choice() == null)
                        .count(),
                seriesLength(meeting));
    }

    private Quorum quorum(Meeting meeting, List<GroupMember> roster, List<MeetingAnswer> answers) {
        return switch (meeting.getState()) {
            case CLOSED -> meeting.getQuorum();
            case OPEN -> table.held(meeting, table.attendance(meeting));
            default -> table.expected(meeting, roster, answers);
        };
    }

    private int seriesLength(Meeting meeting) {
        return meeting.getSeries() == null
                ? 0
                : em.createNamedQuery(Meeting.OF_SERIES, Meeting.class)
                        .setParameter("series", meeting.getSeries().getId())
                        .getResultList()
                        .size();
    }

    private Map<Long, AgendaPapers.AgendaPaper> papersOf(Meeting meeting) {
        List<Long> versions = meeting.getAgenda().stream()
                .map(AgendaItem::getPaperVersionId)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, AgendaPapers.AgendaPaper> found = new HashMap<>();
        for (AgendaPapers one : papers) {
            found.putAll(one.find(versions));
        }
        return found;
    }

    /** The meeting as those who run its group change it, with its agenda; and the places in the room. */
    @Allow(Role.PERSON)
    public Meeting open(Long id) {
        Meeting meeting = access.requireRunnable(id);
        meeting.getAgenda().size();
        return meeting;
    }

    /** Places in the room, or null for no limit. */
    @Allow(Role.PERSON)
    public Integer seats(Long id) {
        return em.find(EventPlaces.class, access.requireRunnable(id).getEvent().getId())
                .getCapacityTotal();
    }

    /** The group, for those who run it. */
    @Allow(Role.PERSON)
    public WorkGroup group(String slug) {
        WorkGroup group = GroupAddress.require(em, slug);
        groups.requireOfficer(group.getId());
        return group;
    }

    /** The agenda of the group's latest meeting that was called, to begin the next one with; empty where there is none. */
    @Allow(Role.PERSON)
    public List<AgendaDraft> lastAgenda(Long groupId) {
        groups.requireOfficer(groupId);
        return em.createQuery(
                        "SELECT m FROM Meeting m JOIN FETCH m.event e WHERE m.group.id = :group"
                                + " AND m.calledAt IS NOT NULL ORDER BY e.startsAt DESC, m.id",
                        Meeting.class)
                .setParameter("group", groupId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(meeting -> meeting.getAgenda().stream()
                        .map(AgendaItem::draft)
                        .map(draft -> new AgendaDraft(
                                null, draft.title(), draft.kind(), draft.minutes(), draft.presenter(), "", null, null))
                        .toList())
                .orElse(List.of());
    }

    /** Papers that an agenda item of the group can pin. */
    @Allow(Role.PERSON)
    public List<AgendaPapers.AgendaPaper> paperChoices(Long groupId) {
        groups.requireOfficer(groupId);
        return papers.stream().flatMap(one -> one.choices(groupId).stream()).toList();
    }

    /** Who could come instead of the caller: the alternates of the same organisation first, then colleagues. */
    @Allow(Role.PERSON)
    public List<SubstituteChoice> substitutes(Long id) {
        Meeting meeting = access.requireReadable(id);
        Long me = Caller.requirePersonId();
        List<GroupMember> roster = table.roster(meeting);
        List<Capacity> carried = SeatingPolicy.carried(roster, me);
        if (carried.isEmpty()) {
            return List.of();
        }
        return Substitutes.ordered(
                roster,
                carried,
                em.createQuery(
                                "SELECT NEW it.lifesciencehub.meetings.SubstituteChoice(p.id,"
                                        + " CONCAT(p.givenName, ' ', p.familyName), o.name, FALSE) FROM Affiliation a"
                                        + " JOIN a.person p JOIN a.organisation o WHERE o.id IN :organisations"
                                        + " AND a.until IS NULL AND p.id <> :me ORDER BY p.familyName, p.givenName, p.id",
                                SubstituteChoice.class)
                        .setParameter(
                                "organisations",
                                carried.stream()
                                        .map(Capacity::organisationId)
                                        .distinct()
                                        .toList())
                        .setParameter("me", me)
                        .getResultList());
    }
}
