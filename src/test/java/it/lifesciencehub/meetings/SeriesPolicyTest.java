package it.lifesciencehub.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Holidays;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesPolicyTest {

    @Test
    void meetsEverySecondTuesday() {
        assertEquals(
                days("2027-03-16", "2027-03-30", "2027-04-13"),
                SeriesPolicy.days(rule(SeriesFrequency.WEEKLY, 2, "2027-03-16", null, null, 3)));
    }

    @Test
    void endsOnTheLastDayAndNotAfterIt() {
        assertEquals(
                days("2027-03-16", "2027-03-23", "2027-03-30"),
                SeriesPolicy.days(rule(SeriesFrequency.WEEKLY, 1, "2027-03-16", null, "2027-03-30", null)));
        assertEquals(
                days("2027-03-16", "2027-03-23"),
                SeriesPolicy.days(rule(SeriesFrequency.WEEKLY, 1, "2027-03-16", null, "2027-03-29", null)));
    }

    @Test
    void meetsOnTheSecondTuesdayOfTheMonth() {
        assertEquals(
                days("2027-03-09", "2027-04-13", "2027-05-11"),
                SeriesPolicy.days(rule(SeriesFrequency.MONTHLY_BY_WEEKDAY, 1, "2027-03-09", 2, null, 3)));
    }

    @Test
    void leavesOutMonthsWithoutAFifthTuesday() {
        assertEquals(
                days("2027-03-30", "2027-06-29", "2027-08-31"),
                SeriesPolicy.days(rule(SeriesFrequency.MONTHLY_BY_WEEKDAY, 1, "2027-03-30", 5, null, 3)));
    }

    @Test
    void meetsOnTheLastTuesdayWhicheverThatIs() {
        assertEquals(
                days("2027-03-30", "2027-04-27", "2027-05-25", "2027-06-29"),
                SeriesPolicy.days(rule(SeriesFrequency.MONTHLY_BY_WEEKDAY, 1, "2027-03-30", -1, null, 4)));
    }

    @Test
    void meetsOnAMonthsLastDayWhereItHasNoSuchDate() {
        assertEquals(
                days("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"),
                SeriesPolicy.days(rule(SeriesFrequency.MONTHLY_BY_DATE, 1, "2027-01-31", null, null, 4)));
        assertEquals(
                days("2028-01-30", "2028-02-29", "2028-03-30"),
                SeriesPolicy.days(rule(SeriesFrequency.MONTHLY_BY_DATE, 1, "2028-01-30", null, null, 3)));
    }

    @Test
    void crossesTheYear() {
        assertEquals(
                days("2027-11-10", "2028-01-12", "2028-03-08"),
                SeriesPolicy.days(rule(SeriesFrequency.MONTHLY_BY_WEEKDAY, 2, "2027-11-10", 2, null, 3)));
    }

    @Test
    void refusesRulesWithoutAnEndOrWithoutSense() {
        refused(MeetingReason.SERIES_RULE_NOT_VALID, rule(SeriesFrequency.WEEKLY, 1, "2027-03-16", null, null, null));
        refused(MeetingReason.SERIES_RULE_NOT_VALID, rule(SeriesFrequency.WEEKLY, 0, "2027-03-16", null, null, 3));
        refused(
                MeetingReason.SERIES_RULE_NOT_VALID,
                rule(SeriesFrequency.MONTHLY_BY_WEEKDAY, 1, "2027-03-16", 6, null, 3));
        refused(MeetingReason.SERIES_RULE_NOT_VALID, new SeriesRule(SeriesFrequency.WEEKLY, 1, null, null, null, 3));
    }

    @Test
    void refusesOneMeetingAndTooMany() {
        refused(
                MeetingReason.SERIES_TOO_SHORT,
                rule(SeriesFrequency.WEEKLY, 1, "2027-03-16", null, "2027-03-20", null));
        refused(
                MeetingReason.SERIES_TOO_SHORT,
                rule(SeriesFrequency.WEEKLY, 1, "2027-03-16", null, "2027-03-01", null));
        refused(MeetingReason.SERIES_TOO_LONG, rule(SeriesFrequency.WEEKLY, 1, "2027-03-16", null, null, 53));
        refused(MeetingReason.SERIES_TOO_LONG, rule(SeriesFrequency.WEEKLY, 1, "2027-03-16", null, "2030-01-01", null));
        assertEquals(
                SeriesPolicy.MOST,
                SeriesPolicy.days(rule(SeriesFrequency.WEEKLY, 1, "2027-03-16", null, null, 52))
                        .size());
    }

    @Test
    void endsARuleThatHasHardlyAnyDay() {
        assertTrue(SeriesPolicy.days(rule(SeriesFrequency.MONTHLY_BY_WEEKDAY, 12, "2028-02-29", 5, null, 52))
                        .size()
                < 52);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01,1", "2027-03-07,1", "2027-03-08,2", "2027-03-28,4", "2027-03-29,5"})
    void countsTheWeeksOfAMonth(LocalDate day, int week) {
        assertEquals(week, SeriesPolicy.weekOf(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-05,2026-04-06",
        "2027-03-28,2027-03-29",
        "2024-03-31,2024-04-01",
        "2038-04-25,2038-04-26",
        "2016-03-27,2016-03-28"
    })
    void knowsEasterAndItsMonday(LocalDate easter, LocalDate monday) {
        assertEquals(easter, Holidays.easter(easter.getYear()));
        assertTrue(Holidays.isHoliday(easter));
        assertTrue(Holidays.isHoliday(monday));
    }

    @ParameterizedTest
    @CsvSource({"2027-12-07,true", "2027-12-08,true", "2027-08-15,true", "2027-12-09,false", "2027-05-02,false"})
    void knowsFixedHolidays(LocalDate day, boolean holiday) {
        assertEquals(holiday, Holidays.isHoliday(day));
    }

    private static SeriesRule rule(
            SeriesFrequency frequency, int every, String first, Integer week, String last, Integer meetings) {
        return new SeriesRule(
                frequency, every, LocalDate.parse(first), week, last == null ? null : LocalDate.parse(last), meetings);
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }

    private static void refused(RefusalReason reason, SeriesRule rule) {
        Refusal refusal = assertThrows(Refusal.class, () -> SeriesPolicy.days(rule));
        assertEquals(reason, refusal.problems().get(0).reason());
    }
}
