package it.lifesciencehub.meetings;

import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Holding a meeting: opened, attendance ticked, closed. For those who run its group. */
@Stateless
@Guarded
public class MeetingHoldService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PlacesLock lock;

    @Inject
    private MeetingAccess access;

    @Inject
    private MeetingTable table;

    @Inject
    private Participants participants;

    @Inject
    private AttendanceBook attendance;

    @Inject
    private MeetingBook book;

    @Inject
    private Colleagues colleagues;

    @Inject
    @Any
    private Instance<ClosingCondition> conditions;

    @Inject
    private Event<MeetingOpened> opened;

    /** Opens the meeting on its day; whoever sent regrets is noted as excused. */
    @Allow(Role.PERSON)
    public void open(Long id, long seen) {
        Meeting meeting = locked(id);
        meeting.requireVersion(seen);
        MeetingPolicy.requireItsDay(meeting, clock.instant());
        meeting.open(clock.instant());
        book.save();
        book.record("meeting.opened", meeting, "");
        for (MeetingAnswer answer : table.answers(meeting)) {
            if (!answer.getChoice().isComing()) {
                attendance.mark(
                        meeting,
                        new AttendanceMark(
                                answer.getPerson() == null
                                        ? null
                                        : answer.getPerson().getId(),
                                answer.getGuest() == null
                                        ? null
                                        : answer.getGuest().getId(),
                                AttendanceMode.EXCUSED));
            }
        }
        opened.fire(new MeetingOpened(meeting));
    }

    /** Notes how these take part. */
    @Allow(Role.PERSON)
    public void mark(Long id, List<AttendanceMark> marks) {
        Meeting meeting = locked(id);
        requireOpen(meeting);
        Set<String> known = new HashSet<>();
        all(meeting).forEach(one -> known.add(one.key()));
        for (AttendanceMark mark : marks) {
            boolean there = mark.mode() != null
                    && known.contains(mark.guestId() == null ? "p" + mark.personId() : "g" + mark.guestId());
            Refusal.requireFound(there ? mark : null);
            attendance.mark(meeting, mark);
        }
    }

    /** Somebody of the hub who came without an invitation, perhaps instead of somebody who is away. */
    @Allow(Role.PERSON)
    public void addPerson(Long id, WalkInCommand command) {
        Meeting meeting = locked(id);
        requireOpen(meeting);
        Person person = person(meeting, command.person());
        List<Capacity> carried = List.of();
        if (command.standsInForId() != null) {
            List<GroupMember> roster = table.roster(meeting);
            carried = SeatingPolicy.carried(roster, command.standsInForId());
            SeatingPolicy.requireComesThemselves(command.standsInForId(), person.getId(), List.of());
            SeatingPolicy.requireColleague(carried, colleagues.workplaces(person));
            List<Capacity> has = all(meeting).stream()
                    .filter(one -> person.getId().equals(one.personId()))
                    .flatMap(one -> one.capacities().stream())
                    .toList();
            SeatingPolicy.requireOneHouse(has, carried, colleagues.houses(has, carried));
        }
        AttendanceMode mode = command.mode() == null ? AttendanceMode.PRESENT : command.mode();
        attendance.mark(meeting, new AttendanceMark(person.getId(), null, mode));
        attendance.person(meeting, new AttendanceMark(person.getId(), null, mode), carried);
        book.save();
        book.record("meeting.walk-in", meeting, person.getName());
    }

    /** A guest who came without an invitation. */
    @Allow(Role.PERSON)
    public void addGuest(Long id, GuestCommand command) {
        Meeting meeting = locked(id);
        requireOpen(meeting);
        List<Problem> problems = GuestPolicy.problems(command, false);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        MeetingGuest guest = new MeetingGuest(
                meeting, command.name(), command.email(), command.organisation(), command.language(), clock.instant());
        em.persist(guest);
        em.flush();
        attendance.mark(meeting, new AttendanceMark(null, guest.getId(), AttendanceMode.PRESENT));
        book.record("meeting.walk-in", meeting, guest.getName());
    }

    /** Closes the meeting: whoever was not marked was absent, and the quorum is kept as it was. */
    @Allow(Role.PERSON)
    public void close(Long id, long seen) {
        Meeting meeting = locked(id);
        meeting.requireVersion(seen);
        requireOpen(meeting);
        MeetingPolicy.requireAttendance(table.attendance(meeting));
        for (ClosingCondition condition : conditions) {
            condition.obstacle(meeting).ifPresent(reason -> {
                throw new Refusal(reason);
            });
        }
        for (Participant one : all(meeting)) {
            if (one.mode() == null) {
                attendance.mark(meeting, new AttendanceMark(one.personId(), one.guestId(), AttendanceMode.ABSENT));
            }
        }
        Quorum quorum = table.held(meeting, table.attendance(meeting));
        meeting.close(quorum, clock.instant());
        book.save();
        book.record(
                "meeting.closed",
                meeting,
                quorum.present() + "/" + quorum.entitled() + ", " + (quorum.reached() ? "quorum" : "no quorum"));
    }

    private Meeting locked(Long id) {
        Meeting meeting = access.requireRunnable(id);
        lock.lock(meeting.getEvent().getId());
        em.refresh(meeting);
        return meeting;
    }

    private static void requireOpen(Meeting meeting) {
        if (meeting.getState() != MeetingState.OPEN) {
            throw new Refusal(MeetingReason.WRONG_STATE);
        }
    }

    private List<Participant> all(Meeting meeting) {
        return participants.of(meeting, table.roster(meeting), table.answers(meeting));
    }

    private Person person(Meeting meeting, String text) {
        Set<Long> organisations = new HashSet<>();
        table.roster(meeting).stream()
                .map(GroupMember::organisationId)
                .filter(Objects::nonNull)
                .forEach(organisations::add);
        List<Person> found = colleagues.named(text == null ? "" : text.strip().toLowerCase(Locale.ROOT), organisations);
        if (found.size() != 1) {
            throw new Refusal(List.of(new Problem(
                    "walkIn", found.isEmpty() ? MeetingReason.PERSON_NOT_FOUND : MeetingReason.PERSON_AMBIGUOUS)));
        }
        return found.get(0);
    }
}
