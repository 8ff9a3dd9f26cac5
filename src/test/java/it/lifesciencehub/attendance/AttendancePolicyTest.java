package it.lifesciencehub.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import it.lifesciencehub.registrations.RegistrationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttendancePolicyTest {

    private static final Long HERE = 1L;
    private static final Long ELSEWHERE = 2L;

    @Test
    void letsInWhoeverHasAConfirmedPlace() {
        assertEquals(ScanOutcome.ENTERED, AttendancePolicy.checkIn(RegistrationStatus.CONFIRMED, null));
    }

    @Test
    void saysThatSomebodyIsInAlready() {
        assertEquals(
                ScanOutcome.ALREADY, AttendancePolicy.checkIn(RegistrationStatus.CONFIRMED, AttendanceState.ATTENDED));
    }

    @Test
    void letsInAgainAfterAMistakeWasTakenBackAndAfterTheClosing() {
        assertEquals(
                ScanOutcome.ENTERED, AttendancePolicy.checkIn(RegistrationStatus.CONFIRMED, AttendanceState.UNDONE));
        assertEquals(
                ScanOutcome.ENTERED, AttendancePolicy.checkIn(RegistrationStatus.CONFIRMED, AttendanceState.NO_SHOW));
    }

    @ParameterizedTest
    @EnumSource(value = RegistrationStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "CONFIRMED")
    void letsInNobodyWithoutAConfirmedPlace(RegistrationStatus place) {
        assertEquals(ScanOutcome.NOT_CONFIRMED, AttendancePolicy.checkIn(place, null));
        assertEquals(ScanOutcome.NOT_CONFIRMED, AttendancePolicy.checkIn(place, AttendanceState.ATTENDED));
    }

    @Test
    void letsADoorTakeBackWhatItDidItself() {
        assertEquals(ScanOutcome.UNDONE, AttendancePolicy.undo(AttendanceState.ATTENDED, HERE, HERE));
    }

    @Test
    void letsADoorTakeBackNothingElse() {
        assertEquals(ScanOutcome.NOTHING_TO_UNDO, AttendancePolicy.undo(AttendanceState.ATTENDED, ELSEWHERE, HERE));
        assertEquals(ScanOutcome.NOTHING_TO_UNDO, AttendancePolicy.undo(AttendanceState.ATTENDED, null, HERE));
        assertEquals(ScanOutcome.NOTHING_TO_UNDO, AttendancePolicy.undo(AttendanceState.UNDONE, HERE, HERE));
        assertEquals(ScanOutcome.NOTHING_TO_UNDO, AttendancePolicy.undo(null, null, HERE));
    }

    @Test
    void roundsTheShareOfThoseWhoCame() {
        assertEquals(67, AttendancePolicy.rate(2, 3));
        assertEquals(0, AttendancePolicy.rate(0, 3));
        assertNull(AttendancePolicy.rate(0, 0));
    }
}
