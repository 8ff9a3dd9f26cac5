package it.lifesciencehub.programmes;

import static it.lifesciencehub.events.EventFixture.STARTS;
import static it.lifesciencehub.events.EventFixture.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.events.EventFixture;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.events.SessionKind;
import it.lifesciencehub.shared.LocalisedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammePolicyTest {

    private int number;

    @Test
    void warnsOfTwoSessionsInOneRoomAtOneTime() {
        EventSession one = session(0, 60, "Sala Volta", "");
        EventSession other = session(30, 60, "sala volta", "");
        List<SessionConflict> conflicts = ProgrammePolicy.conflicts(List.of(other, one));
        assertEquals(1, conflicts.size());
        assertEquals(SessionConflict.Kind.ROOM, conflicts.get(0).kind());
        assertEquals(one, conflicts.get(0).first());
    }

    @Test
    void letsOneBeginWhenTheOtherEnds() {
        List<EventSession> sessions = List.of(session(0, 60, "Sala", ""), session(60, 60, "Sala", ""));
        assertEquals(List.of(), ProgrammePolicy.conflicts(sessions));
        assertEquals(List.of(), ProgrammePolicy.clashes(sessions));
    }

    @Test
    void warnsOfASpeakerInTwoPlacesByProfileOrByName() {
        EventSession one = session(0, 60, "A", "");
        EventSession other = session(0, 60, "B", "");
        one.addSpeaker("Anna Neri", "", "", false, 7L);
        other.addSpeaker("A. Neri", "", "", true, 7L);
        one.addSpeaker("Ugo Verdi", "", "", false);
        other.addSpeaker("UGO VERDI", "", "", false);
        assertEquals(
                List.of("Anna Neri", "Ugo Verdi"),
                ProgrammePolicy.conflicts(List.of(one, other)).stream()
                        .map(SessionConflict::what)
                        .toList());
    }

    @Test
    void takesTwoProfilesOfOneNameForTwoPeople() {
        EventSession one = session(0, 60, "A", "");
        EventSession other = session(0, 60, "B", "");
        one.addSpeaker("Anna Neri", "", "", false, 7L);
        other.addSpeaker("Anna Neri", "", "", false, 8L);
        assertEquals(List.of(), ProgrammePolicy.conflicts(List.of(one, other)));
    }

    @Test
    void setsTracksSideBySideAndTheRestAcross() {
        EventSession opening = session(0, 30, "Plenaria", "");
        EventSession first = session(30, 60, "1", "Accesso");
        EventSession second = session(30, 30, "2", "Ricerca");
        EventSession third = session(60, 30, "2", "Ricerca");
        ProgrammeDay day =
                ProgrammePolicy.days(List.of(third, second, first, opening)).get(0);
        assertEquals(List.of("Accesso", "Ricerca"), names(day));
        assertTrue(day.byTrack() && day.drawn());
        assertEquals(
                List.of(0, 1, 2, 2),
                day.slots().stream().map(ProgrammeDay.Slot::column).toList());
        assertEquals(
                List.of(1, 2, 2, 3),
                day.slots().stream().map(ProgrammeDay.Slot::row).toList());
        assertEquals(
                List.of(1, 2, 1, 1),
                day.slots().stream().map(ProgrammeDay.Slot::rows).toList());
    }

    @Test
    void neverPutsTwoSessionsIntoOnePlace() {
        ProgrammeDay day = ProgrammePolicy.days(List.of(
                        session(0, 60, "1", "Accesso"), session(30, 60, "2", "Accesso"), session(0, 60, "3", "")))
                .get(0);
        assertEquals(List.of("Accesso", "Accesso", ""), names(day));
    }

    @Test
    void usesRoomsWhereThereAreNoTracks() {
        ProgrammeDay day = ProgrammePolicy.days(List.of(session(0, 60, "Volta", ""), session(0, 60, "Golgi", "")))
                .get(0);
        assertFalse(day.byTrack());
        assertEquals(List.of("Golgi", "Volta"), names(day));
    }

    @Test
    void isAListWhereNothingIsParallel() {
        assertFalse(ProgrammePolicy.days(List.of(session(0, 60, "Volta", ""), session(60, 60, "Golgi", "")))
                .get(0)
                .drawn());
    }

    @Test
    void partsDaysByRomesMidnight() {
        assertEquals(
                2,
                ProgrammePolicy.days(List.of(session(0, 60, "", ""), session(24 * 60, 60, "", "")))
                        .size());
    }

    private static List<String> names(ProgrammeDay day) {
        return day.columns().stream().map(LocalisedText::getIt).toList();
    }

    private EventSession session(int from, int minutes, String room, String track) {
        EventSession session = new EventSession(
                EventFixture.aWholeDraft(),
                text("Sessione"),
                STARTS.plusSeconds(from * 60L),
                STARTS.plusSeconds((from + minutes) * 60L),
                room);
        session.describe(SessionKind.TALK, text(track), text(""));
        session.number(++number);
        return session;
    }
}
