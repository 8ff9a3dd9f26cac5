package it.lifesciencehub.meetings;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventKind;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.shared.LocalisedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Meetings and people of a group, without a database. */
public final class MeetingFixture {

    static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    static final Instant STARTS = Instant.parse("2027-03-15T14:00:00Z");
    static final EventPlace ROOM = new EventPlace("Sala Lombardia", "via Roma 1", "Milano", "https://meet.example/1");

    private MeetingFixture() {}

    static LocalisedText title() {
        return new LocalisedText("Riunione", "Meeting");
    }

    static EventTimes times() {
        return new EventTimes(STARTS, STARTS.plus(90, ChronoUnit.MINUTES), ROOM);
    }

    static AgendaDraft item(String title, Integer minutes) {
        return new AgendaDraft(null, title, AgendaKind.DISCUSSION, minutes, "", "", null, null);
    }

    static MeetingForm form(AgendaDraft... agenda) {
        return new MeetingForm(title(), times(), null, List.of(agenda));
    }

    /** A planned meeting with this agenda. */
    static Meeting aMeeting(AgendaDraft... agenda) {
        return aMeetingAt(STARTS, agenda);
    }

    static Meeting aMeetingAt(Instant starts, AgendaDraft... agenda) {
        Event event =
                new Event("riunione", new EventKind() {}, title(), starts, starts.plus(90, ChronoUnit.MINUTES), NOW);
        event.schedule(starts, starts.plus(90, ChronoUnit.MINUTES), ROOM);
        Meeting meeting = new Meeting(event, null, NOW);
        for (AgendaDraft draft : agenda) {
            meeting.add(draft);
        }
        return meeting;
    }

    /** One that was held, with these items on its agenda. */
    public static Meeting aClosedMeeting(String... items) {
        Meeting meeting = anOpenMeeting(items);
        meeting.close(new Quorum(2, 1, 1), STARTS);
        return meeting;
    }

    /** One that is being held, with these items on its agenda. */
    public static Meeting anOpenMeeting(String... items) {
        Meeting meeting =
                aMeeting(Stream.of(items).map(title -> item(title, 10)).toArray(AgendaDraft[]::new));
        meeting.call(aStatement(1), NOW);
        meeting.open(STARTS);
        return meeting;
    }

    static AntitrustStatement aStatement(int number) {
        return new AntitrustStatement(
                number, new LocalisedText("testo", "text"), LocalDate.of(2027, 1, 1), "Segreteria", NOW);
    }

    private static long mandates;

    /** Somebody in the group in the name of an organisation; each call is another mandate. */
    static GroupMember member(long person, Long organisation, MandateRole role) {
        return new GroupMember(
                ++mandates,
                person,
                "Persona",
                "N" + person,
                organisation,
                organisation == null ? null : "Ditta " + organisation,
                role);
    }
}
