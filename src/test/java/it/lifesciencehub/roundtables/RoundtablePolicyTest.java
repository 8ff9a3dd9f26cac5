package it.lifesciencehub.roundtables;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RoundtablePolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Instant NOW = Instant.parse("2026-11-10T09:00:00Z");

    @Test
    void wantsANameAndAnAddressOfTheWebFromABody() {
        OutsideBodyForm form = new OutsideBodyForm();
        form.setLink("javascript:alert(1)");
        form.setDecides("x".repeat(2_001));
        assertEquals(
                Map.of(
                        "name", CommonReason.REQUIRED,
                        "link", RoundtableReason.LINK_NOT_VALID,
                        "decides", CommonReason.TOO_LONG),
                problems(() -> RoundtablePolicy.bodyIsRight(form)));
        form.setName("Tavolo");
        form.setLink("regione.example/tavolo");
        form.setDecides(null);
        assertDoesNotThrow(() -> RoundtablePolicy.bodyIsRight(form));
    }

    @Test
    void wantsAPersonAKindAndDaysInTheirOrder() {
        assertEquals(
                Map.of(
                        "person", CommonReason.REQUIRED,
                        "kind", CommonReason.REQUIRED,
                        "until", RoundtableReason.UNTIL_BEFORE_FROM),
                problems(() -> RoundtablePolicy.representationIsRight(
                        new RepresentationCommand(null, " ", null, DAY, DAY.minusDays(1)))));
        assertDoesNotThrow(() -> RoundtablePolicy.representationIsRight(
                new RepresentationCommand(null, "a@b.example", RepresentationKind.SUBSTITUTE, DAY, DAY)));
    }

    @Test
    void wantsAPlaceOrALinkAndAnEndAfterTheBeginning() {
        SittingForm form = new SittingForm();
        form.setBodyId(1L);
        form.setTitle("Seduta");
        form.setStartsAt(DAY.atTime(10, 0));
        form.setEndsAt(DAY.atTime(10, 0));
        assertEquals(
                Map.of("endsAt", RoundtableReason.ENDS_BEFORE_START, "place", RoundtableReason.PLACE_MISSING),
                problems(() -> RoundtablePolicy.sittingIsRight(form)));
        form.setEndsAt(DAY.atTime(11, 0));
        form.setOnlineLink("https://meet.example/1");
        assertDoesNotThrow(() -> RoundtablePolicy.sittingIsRight(form));
    }

    @Test
    void missesAReportAWeekAfterTheSittingUntilItIsShared() {
        Instant weekAgo = NOW.minus(Duration.ofDays(7));
        assertTrue(RoundtablePolicy.isReportMissing(SittingState.HELD, weekAgo, null, NOW));
        assertTrue(RoundtablePolicy.isReportMissing(SittingState.PLANNED, weekAgo, ReportState.DRAFT, NOW));
        assertFalse(RoundtablePolicy.isReportMissing(SittingState.HELD, weekAgo.plusSeconds(1), null, NOW));
        assertFalse(RoundtablePolicy.isReportMissing(SittingState.CANCELLED, weekAgo, null, NOW));
        assertFalse(RoundtablePolicy.isReportMissing(SittingState.HELD, weekAgo, ReportState.GROUP_ALONE, NOW));
    }

    @Test
    void letsEachReportBeReadByItsReaders() {
        assertTrue(RoundtablePolicy.isReadable(ReportState.DRAFT, true, true, false));
        assertFalse(RoundtablePolicy.isReadable(ReportState.DRAFT, false, true, true));
        assertTrue(RoundtablePolicy.isReadable(ReportState.GROUP_ALONE, false, true, false));
        assertFalse(RoundtablePolicy.isReadable(ReportState.GROUP_ALONE, false, false, true));
        assertTrue(RoundtablePolicy.isReadable(ReportState.MEMBERS, false, false, true));
        assertFalse(RoundtablePolicy.isReadable(ReportState.MEMBERS, false, false, false));
    }

    @Test
    void holdsASittingOnceItHasBegunAndCancelsOneThatWasNotHeld() {
        Sitting sitting = sitting(DAY.atTime(10, 0));
        Instant before = RomeTime.instant(DAY.atTime(9, 59));
        Instant then = RomeTime.instant(DAY.atTime(10, 0));
        assertEquals(RoundtableReason.SITTING_TO_COME, refusal(() -> sitting.hold(before)));
        sitting.hold(then);
        sitting.hold(then);
        assertEquals(SittingState.HELD, sitting.getState());
        assertEquals(RoundtableReason.SITTING_NOT_PLANNED, refusal(() -> sitting.cancel("no")));
        Sitting other = sitting(DAY.atTime(10, 0));
        other.cancel(" Rinviata ");
        assertEquals("Rinviata", other.getCancelReason());
        assertEquals(RoundtableReason.SITTING_CANCELLED, refusal(() -> other.hold(then)));
    }

    @Test
    void remindsAnewOfARepresentationThatGoesOn() {
        Representation one = new Representation(null, null, RepresentationKind.FULL_MEMBER, DAY, DAY.plusDays(10), NOW);
        one.remindedOf(2);
        one.end(DAY.plusYears(1), null, DAY);
        assertEquals(0, one.getReminded());
        one.end(DAY.minusDays(5), "Dimissioni", DAY);
        assertEquals(DAY, one.getUntil());
        assertEquals(
                RoundtableReason.REPRESENTATION_ENDED, refusal(() -> one.end(DAY.plusDays(9), null, DAY.plusDays(1))));
    }

    private static Sitting sitting(LocalDateTime starts) {
        SittingForm form = new SittingForm();
        form.setBodyId(1L);
        form.setTitle("Seduta");
        form.setStartsAt(starts);
        form.setEndsAt(starts.plusHours(2));
        form.setPlace("Palazzo");
        return new Sitting(null, form, NOW);
    }

    private static Object refusal(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }

    private static Map<String, Object> problems(Executable attempt) {
        Map<String, Object> problems = new TreeMap<>();
        List<Refusal.Problem> found = assertThrows(Refusal.class, attempt).problems();
        found.forEach(problem -> problems.put(problem.field(), problem.reason()));
        return problems;
    }
}
