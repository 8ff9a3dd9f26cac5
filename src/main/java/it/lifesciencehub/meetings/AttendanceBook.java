package it.lifesciencehub.meetings;

import it.lifesciencehub.groups.Mandate;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Writes who takes part, a row for each mandate. In the caller's transaction, under the lock of the event's places. */
@ApplicationScoped
class AttendanceBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeetingTable table;

    @Inject
    private Clock clock;

    void mark(Meeting meeting, AttendanceMark mark) {
        if (mark.guestId() != null) {
            guest(meeting, mark);
        } else {
            Map<Long, List<Capacity>> seats =
                    SeatingPolicy.seat(table.roster(meeting), MeetingTable.standing(table.answers(meeting)));
            person(meeting, mark, seats.getOrDefault(mark.personId(), List.of()));
        }
        em.flush();
    }

    /** Somebody who carries these mandates in the meeting, beside what they hold. */
    void person(Meeting meeting, AttendanceMark mark, List<Capacity> capacities) {
        Person person = Refusal.requireFound(em.find(Person.class, mark.personId()));
        List<MeetingAttendance> rows = table.attendance(meeting).stream()
                .filter(row -> person.equals(row.getPerson()))
                .toList();
        rows.forEach(row -> row.mark(mark.mode(), by(), clock.instant()));
        for (Capacity capacity : capacities) {
            boolean there = rows.stream()
                    .anyMatch(row ->
                            row.getMandate() != null && row.getMandate().getId().equals(capacity.mandateId()));
            if (!there) {
                write(meeting, person, em.find(Mandate.class, capacity.mandateId()), mark.mode());
            }
        }
        if (capacities.isEmpty() && rows.isEmpty()) {
            write(meeting, person, null, mark.mode());
        }
    }

    private void write(Meeting meeting, Person person, Mandate mandate, AttendanceMode mode) {
        em.persist(MeetingAttendance.of(meeting, person, mandate, mode, by(), clock.instant()));
    }

    private void guest(Meeting meeting, AttendanceMark mark) {
        MeetingGuest guest = em.find(MeetingGuest.class, mark.guestId());
        if (guest == null || !guest.getMeeting().equals(meeting)) {
            Refusal.requireFound(null);
        }
        table.attendance(meeting).stream()
                .filter(row -> guest.equals(row.getGuest()))
                .findFirst()
                .ifPresentOrElse(
                        row -> row.mark(mark.mode(), by(), clock.instant()),
                        () -> em.persist(MeetingAttendance.of(meeting, guest, mark.mode(), by(), clock.instant())));
    }

    private static String by() {
        return Caller.current().name();
    }
}
