package it.lifesciencehub.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.organisations.OpenDuty.Choice;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeaverPolicyTest {

    @Test
    void proposesAColleagueWhereOneCanGo() {
        Set<Choice> choices = LeaverPolicy.choices(RegistrationStatus.CONFIRMED, true, true);
        assertEquals(Set.of(Choice.HAND_OVER, Choice.CANCEL, Choice.KEEP), choices);
        assertEquals(Choice.HAND_OVER, LeaverPolicy.proposal(choices));
    }

    @Test
    void proposesToGiveThePlaceBackWhereNoColleagueCanGo() {
        Set<Choice> choices = LeaverPolicy.choices(RegistrationStatus.CONFIRMED, true, false);
        assertEquals(Set.of(Choice.CANCEL, Choice.KEEP), choices);
        assertEquals(Choice.CANCEL, LeaverPolicy.proposal(choices));
    }

    @Test
    void leavesNobodyAWaitOrARequestThatWouldPassByTheShare() {
        assertEquals(
                Set.of(Choice.HAND_OVER, Choice.CANCEL),
                LeaverPolicy.choices(RegistrationStatus.WAITLISTED, true, true));
        assertEquals(Set.of(Choice.CANCEL), LeaverPolicy.choices(RegistrationStatus.REQUESTED, true, false));
    }

    @Test
    void letsWhoLeavesOnlyGiveBack() {
        assertEquals(Set.of(Choice.CANCEL), LeaverPolicy.choices(RegistrationStatus.CONFIRMED, false, true));
    }
}
