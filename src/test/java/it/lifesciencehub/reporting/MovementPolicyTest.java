package it.lifesciencehub.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.groups.MandateRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who came into a group and who left it. */
class MovementPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Span span(long person, MandateRole role, String since, String until) {
        return new Span(
                person,
                "Persona " + person,
                "Ditta",
                role,
                LocalDate.parse(since),
                until == null ? null : LocalDate.parse(until));
    }

    private static List<String> movements(Span... spans) {
        return MovementPolicy.of(List.of(spans), 2026, TODAY).stream()
                .map(one -> (one.joined() ? "+" : "-") + one.name().replace("Persona ", "") + " " + one.day())
                .toList();
    }

    @Test
    void tellsWhoJoinedAndWhoLeftInTheYear() {
        assertEquals(
                List.of("+1 2026-02-01", "-2 2026-05-31"),
                movements(
                        span(1, MandateRole.DELEGATE, "2026-02-01", null),
                        span(2, MandateRole.DELEGATE, "2024-01-01", "2026-05-31"),
                        span(3, MandateRole.DELEGATE, "2024-01-01", null),
                        span(4, MandateRole.DELEGATE, "2020-01-01", "2025-12-31")));
    }

    @Test
    void takesOneRoleAfterTheOtherAsOneStay() {
        assertEquals(
                List.of(),
                movements(
                        span(1, MandateRole.ALTERNATE, "2024-01-01", "2026-06-30"),
                        span(1, MandateRole.DELEGATE, "2026-07-01", null)));
        assertEquals(
                List.of("-1 2026-06-30", "+1 2026-09-01"),
                movements(
                        span(1, MandateRole.ALTERNATE, "2024-01-01", "2026-06-30"),
                        span(1, MandateRole.DELEGATE, "2026-09-01", null)));
    }

    @Test
    void takesTwoRolesAtOnceAsOneMovement() {
        assertEquals(
                List.of("+1 2026-03-01"),
                movements(
                        span(1, MandateRole.CHAIR, "2026-03-01", null),
                        span(1, MandateRole.DELEGATE, "2026-03-01", null)));
    }

    @Test
    void keepsNamesakesApart() {
        Span one = span(1, MandateRole.EXPERT, "2026-03-01", null);
        Span other = new Span(2L, one.name(), one.detail(), one.role(), one.since(), null);
        assertEquals(2, MovementPolicy.of(List.of(one, other), 2026, TODAY).size());
    }

    @Test
    void doesNotTellWhatIsStillToCome() {
        assertEquals(
                List.of(),
                movements(
                        span(1, MandateRole.EXPERT, "2026-12-01", null),
                        span(2, MandateRole.EXPERT, "2024-01-01", "2026-12-31"),
                        span(3, MandateRole.EXPERT, "2024-01-01", "2026-11-20")));
    }
}
