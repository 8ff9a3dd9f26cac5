package it.lifesciencehub.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class LessonPolicyTest {

    private static final LocalDate FROM = LocalDate.of(2026, 10, 6);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Test
    void tellsOfAnotherTimePlaceOrLinkAlone() {
        Instant start = Instant.parse("2026-11-24T13:00:00Z");
        LessonPlan plan = new LessonPlan(
                new LocalisedText("Prima", ""), start, start.plusSeconds(3600), "Aula", "https://a.example", 60);
        assertFalse(LessonPolicy.isMoved(
                plan,
                new LessonPlan(
                        new LocalisedText("Altra", ""),
                        plan.startsAt(),
                        plan.endsAt(),
                        "Aula",
                        "https://a.example",
                        90)));
        for (LessonPlan other : List.of(
                new LessonPlan(plan.title(), start.plusSeconds(60), plan.endsAt(), "Aula", "https://a.example", 60),
                new LessonPlan(plan.title(), start, plan.endsAt().plusSeconds(60), "Aula", "https://a.example", 60),
                new LessonPlan(plan.title(), start, plan.endsAt(), null, "https://a.example", 60),
                new LessonPlan(plan.title(), start, plan.endsAt(), "Aula", null, 60))) {
            assertTrue(LessonPolicy.isMoved(plan, other), other.toString());
        }
    }

    @Test
    void aRhythmKeepsTheHourOverTheChangeOfTheClocks() {
        LessonForm form = form("2026-10-06T14:30", "2026-10-06T17:00");
        form.setTimes(6);
        List<LessonPlan> plans = LessonPolicy.plans(form, FROM, TO);
        assertEquals(6, plans.size());
        assertEquals("Lezione 6", plans.get(5).title().getIt());
        assertEquals(
                LocalDateTime.parse("2026-11-10T14:30"),
                RomeTime.local(plans.get(5).startsAt()));
        assertEquals(150, plans.get(0).minutes());
    }

    @Test
    void aHolidayMovesTheLessonToTheNextTime() {
        LessonForm form = form("2026-12-01T14:30", "2026-12-01T16:30");
        form.setTimes(2);
        assertEquals(
                LocalDateTime.parse("2026-12-15T14:30"),
                RomeTime.local(LessonPolicy.plans(form, FROM, TO).get(1).startsAt()));
        form.setSkipHolidays(false);
        assertEquals(
                LocalDateTime.parse("2026-12-08T14:30"),
                RomeTime.local(LessonPolicy.plans(form, FROM, TO).get(1).startsAt()));
    }

    @Test
    void hoursThatCountMayBeOthersThanTheLength() {
        LessonForm form = form("2026-10-06T14:30", "2026-10-06T17:00");
        form.setHours(new BigDecimal("2.25"));
        assertEquals(135, LessonPolicy.plans(form, FROM, TO).get(0).minutes());
        form.setHours(BigDecimal.ZERO);
        assertReason(CourseReason.HOURS_NOT_VALID, form);
    }

    @Test
    void refusesWhatIsNoLesson() {
        assertReason(CourseReason.ENDS_BEFORE_START, form("2026-10-06T14:30", "2026-10-06T14:30"));
        assertReason(CourseReason.LESSON_TOO_LONG, form("2026-10-06T14:30", "2026-10-07T14:30"));
        assertReason(CourseReason.LESSON_OUTSIDE_EVENT, form("2026-10-05T14:30", "2026-10-05T16:30"));
        LessonForm link = form("2026-10-06T14:30", "2026-10-06T16:30");
        link.setOnlineLink("javascript:alert(1)");
        assertReason(CourseReason.LINK_NOT_VALID, link);
    }

    private static void assertReason(CourseReason reason, LessonForm form) {
        Refusal refusal = assertThrows(Refusal.class, () -> LessonPolicy.plans(form, FROM, TO));
        assertEquals(reason, refusal.problems().get(0).reason());
    }

    private static LessonForm form(String starts, String ends) {
        LessonForm form = new LessonForm();
        form.setTitleIt("Lezione");
        form.setStarts(LocalDateTime.parse(starts));
        form.setEnds(LocalDateTime.parse(ends));
        return form;
    }
}
