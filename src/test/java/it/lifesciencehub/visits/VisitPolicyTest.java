package it.lifesciencehub.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitPolicyTest {

    /** The 20th of April at 14:00 in Rome. */
    private static final Instant STARTS = Instant.parse("2027-04-20T12:00:00Z");
    /** Half past midnight of the 21st in Rome, and the 20th still in Greenwich. */
    private static final Instant ENDS_LATE = Instant.parse("2027-04-20T22:30:00Z");

    @Test
    void countsTheDaysOfKeepingFromTheLastDayInRome() {
        assertEquals(LocalDate.of(2027, 5, 20), VisitPolicy.purgeOn(STARTS, 30));
        assertEquals(LocalDate.of(2027, 5, 21), VisitPolicy.purgeOn(ENDS_LATE, 30));
    }

    @Test
    void purgesOnThatDayAndNotBefore() {
        assertFalse(VisitPolicy.isToBePurged(STARTS, 30, Instant.parse("2027-05-19T21:59:59Z")));
        assertTrue(VisitPolicy.isToBePurged(STARTS, 30, Instant.parse("2027-05-19T22:00:00Z")));
        assertTrue(VisitPolicy.isToBePurged(STARTS, 30, Instant.parse("2028-01-01T00:00:00Z")));
    }

    @Test
    void neverPurgesBeforeTheEnd() {
        assertFalse(VisitPolicy.isToBePurged(STARTS, 0, STARTS.minusSeconds(1)));
        assertTrue(VisitPolicy.isToBePurged(STARTS, 0, STARTS.plusSeconds(1)));
    }

    @Test
    void asksAndRemindsInTime() {
        assertEquals(LocalDate.of(2027, 4, 16), VisitPolicy.answerBy(null, STARTS));
        LocalDate by = LocalDate.of(2027, 4, 10);
        assertEquals(by, VisitPolicy.answerBy(by, STARTS));
        assertFalse(VisitPolicy.isToBeReminded(by, LocalDate.of(2027, 4, 7)));
        assertTrue(VisitPolicy.isToBeReminded(by, LocalDate.of(2027, 4, 8)));
        assertTrue(VisitPolicy.isToBeReminded(by, LocalDate.of(2027, 4, 12)));
        assertEquals(LocalDate.of(2027, 4, 17), VisitPolicy.listFrom(STARTS, 3));
    }

    @Test
    void wantsTextsInBothLanguagesAndDaysWithinBounds() {
        VisitForm form = new VisitForm();
        VisitPolicy.formIsRight(form, STARTS);
        form.setMeetingPointIt("In portineria");
        form.setKeepDays(366);
        form.setListDays(null);
        form.setAnswerBy(LocalDate.of(2027, 4, 21));
        Refusal refusal = assertThrows(Refusal.class, () -> VisitPolicy.formIsRight(form, STARTS));
        assertEquals(
                List.of("answerBy", "keepDays", "listDays", "meetingPointEn"),
                refusal.problems().stream().map(Refusal.Problem::field).sorted().toList());
    }
}
