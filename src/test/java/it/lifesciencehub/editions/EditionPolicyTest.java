package it.lifesciencehub.editions;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EditionPolicyTest {

    @Test
    void keepsTheHourOverAChangeOfTheClock() {
        // 09:00 in March (CET) and 11:30, moved to 09:00 in April (CEST).
        Instant start = Instant.parse("2027-03-10T08:00:00Z");
        Instant copy = Instant.parse("2027-04-10T07:00:00Z");
        assertEquals(
                Instant.parse("2027-04-10T09:30:00Z"),
                EditionPolicy.moved(Instant.parse("2027-03-10T10:30:00Z"), start, copy));
        assertNull(EditionPolicy.moved(null, start, copy));
    }

    @Test
    void countsLessonsOnRomesClock() {
        // A lesson a week: the third is after the change to summer time and begins at the same hour.
        assertEquals(
                Instant.parse("2027-03-31T12:30:00Z"),
                EditionPolicy.later(Instant.parse("2027-03-17T13:30:00Z"), 14 * 24 * 60));
    }

    @Test
    void refusesATemplateWithASessionOutsideIt() {
        TemplateForm form = form();
        form.getSessions().add(line(1, "11:30", 45));
        Refusal refusal = assertThrows(Refusal.class, () -> EditionPolicy.isRight(form));
        assertEquals(EditionsReason.SESSION_OUTSIDE, refusal.problems().get(0).reason());
    }

    @Test
    void refusesASessionBeforeTheBeginning() {
        TemplateForm form = form();
        form.getSessions().add(line(1, "08:30", 15));
        assertThrows(Refusal.class, () -> EditionPolicy.isRight(form));
    }

    @Test
    void leavesEmptyLinesOut() {
        TemplateForm form = form();
        form.getSessions().add(line(1, "09:00", 60));
        form.getSessions().add(new TemplateLine());
        assertDoesNotThrow(() -> EditionPolicy.isRight(form));
    }

    @Test
    void refusesWhatIsNoTime() {
        TemplateForm form = form();
        form.setBegins("25:00");
        Refusal refusal = assertThrows(Refusal.class, () -> EditionPolicy.isRight(form));
        assertEquals(EditionsReason.TIME_NOT_VALID, refusal.problems().get(0).reason());
    }

    private static TemplateForm form() {
        TemplateForm form = new TemplateForm();
        form.setNameIt("Modello");
        form.setNameEn("Template");
        form.setBegins("09:00");
        form.setLength(180);
        return form;
    }

    private static TemplateLine line(int day, String begins, int minutes) {
        TemplateLine line = new TemplateLine();
        line.setDay(day);
        line.setBegins(begins);
        line.setMinutes(minutes);
        line.setTitleIt("Sessione");
        line.setTitleEn("Session");
        return line;
    }
}
