package it.lifesciencehub.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.events.OfferRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfferPolicyTest {

    /** A Friday at 16 in Rome. */
    private static final Instant FRIDAY = Instant.parse("2027-03-05T15:00:00Z");

    private static final Instant FAR = FRIDAY.plus(Duration.ofDays(90));

    @Test
    void anOfferStandsForItsHours() {
        assertEquals(FRIDAY.plus(Duration.ofHours(24)), OfferPolicy.until(new OfferRule(24, false), FRIDAY, FAR));
    }

    @Test
    void inWorkingHoursTheWeekendDoesNotCount() {
        // Two hours on Friday, six on Monday from 9.
        assertEquals(Instant.parse("2027-03-08T14:00:00Z"), OfferPolicy.until(new OfferRule(8, true), FRIDAY, FAR));
    }

    @Test
    void inWorkingHoursHolidaysDoNotCountAndSummerTimeIsKept() {
        // Good Friday 2027 is 26 March; Easter Monday, 29 March, is a holiday, and summer time has begun on the 28th.
        Instant goodFriday = Instant.parse("2027-03-26T16:00:00Z");
        assertEquals(Instant.parse("2027-03-30T08:00:00Z"), OfferPolicy.until(new OfferRule(2, true), goodFriday, FAR));
    }

    @Test
    void anOfferAtNightBeginsInTheMorning() {
        Instant night = Instant.parse("2027-03-04T02:00:00Z");
        assertEquals(Instant.parse("2027-03-04T09:00:00Z"), OfferPolicy.until(new OfferRule(1, true), night, FAR));
    }

    @Test
    void anOfferSoonBeforeTheEventLeavesHalfOfTheTimeToTheNext() {
        assertEquals(
                FRIDAY.plus(Duration.ofHours(5)),
                OfferPolicy.until(new OfferRule(24, false), FRIDAY, FRIDAY.plus(Duration.ofHours(10))));
    }

    @Test
    void noOfferRunsBeyondTheBeginning() {
        Instant starts = FRIDAY.plus(Duration.ofMinutes(20));
        assertEquals(starts, OfferPolicy.until(new OfferRule(24, true), FRIDAY, starts));
        assertEquals(
                FRIDAY.plus(OfferPolicy.LEAST),
                OfferPolicy.until(new OfferRule(24, true), FRIDAY, FRIDAY.plus(Duration.ofMinutes(50))));
    }

    @Test
    void oneIsTakenWithoutAskingUntilTheDayBeforeTheEventOrAnotherDay() {
        assertEquals(LocalDate.of(2027, 3, 4), OfferPolicy.lastDay(FRIDAY));
        assertEquals(Instant.parse("2027-03-04T23:00:00Z"), OfferPolicy.endOf(LocalDate.of(2027, 3, 4), FRIDAY));
        assertEquals(FRIDAY, OfferPolicy.endOf(LocalDate.of(2027, 3, 5), FRIDAY));
        LocalDate today = LocalDate.of(2027, 3, 1);
        assertTrue(OfferPolicy.isDay(today, today, FRIDAY));
        assertFalse(OfferPolicy.isDay(today.minusDays(1), today, FRIDAY));
        assertFalse(OfferPolicy.isDay(LocalDate.of(2027, 3, 6), today, FRIDAY));
    }
}
