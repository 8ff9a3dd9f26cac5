package it.lifesciencehub.meetings;

import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts everybody who has to do with a meeting into one list: the group's people, substitutes, guests, walk-ins. */
@ApplicationScoped
class Participants {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeetingTable table;

    /** By organisation and name; guests last. */
    List<Participant> of(Meeting meeting, List<GroupMember> roster, List<MeetingAnswer> answers) {
        List<MeetingAttendance> rows = table.attendance(meeting);
        Map<Long, List<Capacity>> seats =
                new LinkedHashMap<>(SeatingPolicy.seat(roster, MeetingTable.standing(answers)));
        Map<Long, String> names = new HashMap<>();
        roster.forEach(member -> names.put(member.personId(), member.personName()));
        boolean fixed = meeting.getState() == MeetingState.CLOSED;
        if (fixed) {
            // What was at the table then, not who is in the group now.
            seats.clear();
        }
        Map<Long, AttendanceMode> modes = new HashMap<>();
        for (MeetingAttendance row : rows) {
            if (row.getPerson() != null) {
                Long id = row.getPerson().getId();
                names.put(id, row.getPerson().getName());
                modes.put(id, row.getMode());
                seat(seats.computeIfAbsent(id, any -> new ArrayList<>()), row);
            }
        }
        Set<Long> invited = new HashSet<>();
        if (!fixed) {
            for (MeetingInvitation invitation : table.invitations(meeting)) {
                if (invitation.getPerson() != null) {
                    Person person = invitation.getPerson();
                    invited.add(person.getId());
                    names.put(person.getId(), person.getName());
                    seats.computeIfAbsent(person.getId(), any -> new ArrayList<>());
                }
            }
        }
        Map<Long, MeetingAnswer> byPerson = new HashMap<>();
        Map<Long, MeetingAnswer> byGuest = new HashMap<>();
        for (MeetingAnswer answer : answers) {
            if (answer.getPerson() == null) {
                byGuest.put(answer.getGuest().getId(), answer);
            } else {
                byPerson.put(answer.getPerson().getId(), answer);
            }
        }
        List<Participant> all = new ArrayList<>();
        for (Map.Entry<Long, List<Capacity>> seat : seats.entrySet()) {
            Long id = seat.getKey();
            String name =
                    names.computeIfAbsent(id, key -> em.find(Person.class, key).getName());
            all.add(participant(
                    id,
                    null,
                    name,
                    seat.getValue(),
                    "",
                    invited.contains(id),
                    byPerson.get(id),
                    modes.get(id),
                    meeting));
        }
        all.sort(Comparator.comparing((Participant one) -> one.organisations().isEmpty())
                .thenComparing(Participant::organisations, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Participant::name, String.CASE_INSENSITIVE_ORDER));
        all.addAll(guests(meeting, rows, byGuest));
        return all;
    }

    private static void seat(List<Capacity> capacities, MeetingAttendance row) {
        if (row.getMandate() == null
                || capacities.stream()
                        .anyMatch(one -> one.mandateId().equals(row.getMandate().getId()))) {
            return;
        }
        capacities.add(new Capacity(
                row.getMandate().getId(),
                row.getMandate().getRole(),
                row.getOrganisation() == null ? null : row.getOrganisation().getId(),
                row.getOrganisation() == null ? null : row.getOrganisation().getName(),
                row.getStandsInFor() == null ? null : row.getStandsInFor().getId(),
                row.getStandsInFor() == null ? null : row.getStandsInFor().getName()));
    }

    private List<Participant> guests(Meeting meeting, List<MeetingAttendance> rows, Map<Long, MeetingAnswer> answers) {
        Map<Long, AttendanceMode> modes = new HashMap<>();
        rows.stream()
                .filter(row -> row.getGuest() != null)
                .forEach(row -> modes.put(row.getGuest().getId(), row.getMode()));
        Set<MeetingGuest> guests = new LinkedHashSet<>(em.createNamedQuery(MeetingGuest.OF_MEETING, MeetingGuest.class)
                .setParameter("meeting", meeting.getId())
                .getResultList());
        return guests.stream()
                .map(guest -> participant(
                        null,
                        guest.getId(),
                        guest.getName(),
                        List.of(),
                        guest.getOrganisationName(),
                        guest.getEmail() != null,
                        answers.get(guest.getId()),
                        modes.get(guest.getId()),
                        meeting))
                .toList();
    }

    private static Participant participant(
            Long personId,
            Long guestId,
            String name,
            List<Capacity> capacities,
            String organisation,
            boolean invited,
            MeetingAnswer answer,
            AttendanceMode mode,
            Meeting meeting) {
        return new Participant(
                personId,
                guestId,
                name,
                List.copyOf(capacities),
                organisation,
                invited,
                answer == null ? null : answer.getChoice(),
                answer == null ? "" : answer.getNote(),
                answer == null || answer.getSubstitute() == null
                        ? null
                        : answer.getSubstitute().getName(),
                answer != null
                        && answer.getAcknowledged() != null
                        && Objects.equals(answer.getAcknowledged(), meeting.getStatement()),
                mode);
    }
}
