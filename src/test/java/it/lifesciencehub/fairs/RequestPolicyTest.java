package it.lifesciencehub.fairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** When and what a company may ask for. */
class RequestPolicyTest {

    private static final Instant OPENS = Instant.parse("2027-01-10T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-02-10T17:00:00Z");

    @Test
    void isOpenFromItsFirstMomentAndNotInItsLast() {
        assertEquals(StandPhase.BEFORE, StandPolicy.phase(OPENS, CLOSES, OPENS.minusMillis(1)));
        assertEquals(StandPhase.OPEN, StandPolicy.phase(OPENS, CLOSES, OPENS));
        assertEquals(StandPhase.OPEN, StandPolicy.phase(OPENS, CLOSES, CLOSES.minusMillis(1)));
        assertEquals(StandPhase.CLOSED, StandPolicy.phase(OPENS, CLOSES, CLOSES));
    }

    @Test
    void letsStaffHelpAtAnyTime() {
        RequestPolicy.windowIsOpen(StandPhase.CLOSED, true);
        RequestPolicy.windowIsOpen(StandPhase.OPEN, false);
        assertEquals(
                FairReason.NOT_OPEN,
                assertThrows(Refusal.class, () -> RequestPolicy.windowIsOpen(StandPhase.CLOSED, false))
                        .reason());
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        RequestForm form = new RequestForm();
        form.setKinds(List.of(new KindCount(1L, null, 3), new KindCount(2L, null, 0)));
        form.setSecond(1L);
        form.setContactEmail("nessuno");
        Refusal refusal = assertThrows(Refusal.class, () -> RequestPolicy.formIsRight(form, 2));
        assertEquals(
                Set.of("second", "places", "shows", "contactName", "contactEmail"),
                refusal.problems().stream().map(Refusal.Problem::field).collect(Collectors.toSet()));
    }

    @Test
    void asksForPlacesOfSeveralKindsUpToTheMostInAll() {
        RequestForm form = new RequestForm();
        form.setKinds(List.of(new KindCount(1L, null, 1), new KindCount(2L, null, null), new KindCount(3L, null, 1)));
        form.setSecond(1L);
        form.setShows("Bioreattori");
        form.setContactName("Elena Fiera");
        form.setContactEmail("elena@test.example");
        assertEquals(Map.of(1L, 1, 3L, 1), RequestPolicy.formIsRight(form, 2));
        assertThrows(Refusal.class, () -> RequestPolicy.formIsRight(form, 1));
        form.getKinds().forEach(one -> one.setPlaces(0));
        assertThrows(Refusal.class, () -> RequestPolicy.formIsRight(form, 2));
    }
}
