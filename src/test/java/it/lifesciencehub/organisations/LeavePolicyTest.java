package it.lifesciencehub.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.organisations.OpenDuty.Choice;
import it.lifesciencehub.organisations.OpenDuty.Decision;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeavePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final OpenDuty PLACE = new OpenDuty(
            "place",
            7L,
            new LocalisedText("Forum", "Forum"),
            TODAY.plusDays(9),
            Choice.HAND_OVER,
            Set.of(Choice.HAND_OVER, Choice.CANCEL));

    @Test
    void takesALastDayBetweenTheFirstOneAndToday() {
        assertEquals(List.of(), LeavePolicy.problemsOfDay(TODAY, TODAY, TODAY));
        assertEquals(List.of(), LeavePolicy.problemsOfDay(TODAY.minusDays(3), TODAY.minusDays(3), TODAY));
        for (LocalDate wrong : new LocalDate[] {null, TODAY.plusDays(1), TODAY.minusDays(4)}) {
            assertEquals(
                    List.of("day"),
                    LeavePolicy.problemsOfDay(wrong, TODAY.minusDays(3), TODAY).stream()
                            .map(Problem::field)
                            .toList());
        }
    }

    @Test
    void wantsASuccessorWhoIsNotTheLeaver() {
        assertEquals(List.of("successor"), problems(Choice.HAND_OVER, null));
        assertEquals(List.of("successor"), problems(Choice.HAND_OVER, 1L));
        assertEquals(List.of(), problems(Choice.HAND_OVER, 2L));
    }

    @Test
    void takesNoChoiceThatTheDutyDoesNotHave() {
        assertEquals(List.of("choice"), problems(Choice.KEEP, null));
        assertEquals(List.of(), problems(Choice.CANCEL, null));
    }

    private static List<String> problems(Choice choice, Long successor) {
        return LeavePolicy.problemsOfDecisions(
                        List.of(PLACE), List.of(new Decision("place", 7L, choice, successor)), 1L)
                .stream()
                .map(Problem::field)
                .toList();
    }
}
