package it.lifesciencehub.membership;

import static it.lifesciencehub.membership.TermBasis.ANNIVERSARY;
import static it.lifesciencehub.membership.TermBasis.CALENDAR_YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-12-31",
        "2027-05-15, 2027-12-31",
        "2027-12-31, 2027-12-31",
        "2028-02-29, 2028-12-31",
    })
    void theFirstTermOfACalendarYearEndsWithIt(LocalDate entry, LocalDate end) {
        assertEquals(new TermSpan(entry, end), TermPolicy.first(CALENDAR_YEAR, entry));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-12-31",
        "2027-05-15, 2028-05-14",
        "2027-12-31, 2028-12-30",
        "2027-03-01, 2028-02-29",
        "2028-02-29, 2029-02-27",
        "2027-02-28, 2028-02-27",
    })
    void theFirstTermByAnniversaryLastsAYear(LocalDate entry, LocalDate end) {
        assertEquals(new TermSpan(entry, end), TermPolicy.first(ANNIVERSARY, entry));
    }

    @Test
    void theFollowingTermOfACalendarYearIsTheWholeNextYear() {
        assertEquals(
                span("2028-01-01", "2028-12-31"),
                TermPolicy.following(CALENDAR_YEAR, day("2027-12-31"), day("2027-12-31")));
    }

    @Test
    void whoEnteredOn29FebruaryHasTheAnniversaryOnThe28thAndIn4YearsOnThe29thAgain() {
        LocalDate entry = day("2028-02-29");
        TermSpan term = TermPolicy.first(ANNIVERSARY, entry);
        String[] starts = {"2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29", "2033-02-28"};
        for (String start : starts) {
            assertEquals(day(start), term.startsOn());
            assertTrue(term.isWholeYear(), term.toString());
            TermSpan next = TermPolicy.following(ANNIVERSARY, entry, term.endsOn());
            assertEquals(term.endsOn().plusDays(1), next.startsOn(), "no day between, and none twice");
            term = next;
        }
    }

    @Test
    void aReturnLaterThanTheLastTermLeavesAGap() {
        assertEquals(
                span("2029-06-10", "2029-12-31"),
                TermPolicy.following(CALENDAR_YEAR, day("2029-06-10"), day("2027-12-31")));
        assertEquals(
                span("2029-06-10", "2030-06-09"),
                TermPolicy.following(ANNIVERSARY, day("2029-06-10"), day("2027-12-31")));
    }

    @Test
    void aChangeOfBasisBeginsAfterTheTermBefore() {
        LocalDate entry = day("2027-05-15");
        assertEquals(
                span("2028-01-01", "2028-12-31"),
                TermPolicy.following(ANNIVERSARY, entry, day("2027-12-31")),
                "from years to anniversaries");
        assertEquals(
                span("2028-05-15", "2028-12-31"),
                TermPolicy.following(CALENDAR_YEAR, entry, day("2028-05-14")),
                "from anniversaries to years");
    }

    @Test
    void knowsAWholeYearInAnyYear() {
        assertTrue(span("2027-01-01", "2027-12-31").isWholeYear());
        assertTrue(span("2028-01-01", "2028-12-31").isWholeYear());
        assertFalse(span("2027-01-02", "2027-12-31").isWholeYear());
        assertFalse(span("2028-01-02", "2028-12-31").isWholeYear());
    }

    @Test
    void aSpanHoldsItsFirstAndLastDay() {
        TermSpan span = span("2027-05-15", "2027-12-31");
        assertTrue(span.contains(span.startsOn()) && span.contains(span.endsOn()));
        assertFalse(span.contains(day("2027-05-14")) || span.contains(day("2028-01-01")));
    }

    private static TermSpan span(String from, String until) {
        return new TermSpan(day(from), day(until));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
