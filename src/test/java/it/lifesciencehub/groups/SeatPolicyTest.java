package it.lifesciencehub.groups;

import static it.lifesciencehub.groups.GroupReason.BY_INVITATION_ONLY;
import static it.lifesciencehub.groups.GroupReason.GROUP_TAKES_NOBODY;
import static it.lifesciencehub.groups.GroupReason.KIND_NOT_ELIGIBLE;
import static it.lifesciencehub.groups.GroupReason.MEMBERS_ONLY;
import static it.lifesciencehub.groups.GroupReason.SEATS_TAKEN;
import static it.lifesciencehub.groups.GroupReason.SECTOR_NOT_ELIGIBLE;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.groups.SeatPolicy.Rules;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeatPolicyTest {

    private static final Rules PHARMA_MEMBERS =
            new Rules(WorkGroupState.ACTIVE, Set.of(OrganisationKind.COMPANY), Set.of(Sector.PHARMACEUTICAL), true, 1);
    private static final SeatApplicant FITS =
            new SeatApplicant(OrganisationKind.COMPANY, Set.of(Sector.PHARMACEUTICAL, Sector.RESEARCH), true, 0);

    @Test
    void takesWhoeverFits() {
        assertEquals(List.of(), SeatPolicy.problems(PHARMA_MEMBERS, FITS));
    }

    @Test
    void saysEveryReasonAndNotTheFirstAlone() {
        SeatApplicant wrong = new SeatApplicant(OrganisationKind.HOSPITAL, Set.of(Sector.HEALTHCARE), false, 1);
        assertEquals(
                List.of(KIND_NOT_ELIGIBLE, SECTOR_NOT_ELIGIBLE, MEMBERS_ONLY, SEATS_TAKEN),
                SeatPolicy.problems(PHARMA_MEMBERS, wrong));
    }

    @Test
    void asksNothingOfWhatTheGroupDoesNotName() {
        Rules anybody = new Rules(WorkGroupState.ACTIVE, Set.of(), Set.of(), false, 1);
        assertEquals(
                List.of(), SeatPolicy.problems(anybody, new SeatApplicant(OrganisationKind.OTHER, Set.of(), false, 0)));
    }

    @Test
    void givesASecondSeatWhereTheGroupHasTwo() {
        Rules two = new Rules(WorkGroupState.ACTIVE, Set.of(), Set.of(), false, 2);
        assertTrue(SeatPolicy.hasSeatLeft(two, new SeatApplicant(OrganisationKind.COMPANY, Set.of(), true, 1)));
        assertFalse(SeatPolicy.hasSeatLeft(two, new SeatApplicant(OrganisationKind.COMPANY, Set.of(), true, 2)));
    }

    @Test
    void takesNobodyIntoADormantOrClosedGroup() {
        for (WorkGroupState state : List.of(WorkGroupState.DORMANT, WorkGroupState.CLOSED)) {
            Rules resting = new Rules(state, Set.of(), Set.of(), false, 1);
            assertEquals(List.of(GROUP_TAKES_NOBODY), SeatPolicy.problems(resting, FITS));
        }
    }

    @Test
    void letsOfficersDecideOnThoseWhoDoNotFit() {
        assertDoesNotThrow(
                () -> SeatPolicy.requireMayAsk(Admission.ON_APPROVAL, List.of(KIND_NOT_ELIGIBLE, MEMBERS_ONLY)));
        assertDoesNotThrow(() -> SeatPolicy.requireMayAsk(Admission.OPEN, List.of(MEMBERS_ONLY)));
    }

    @Test
    void refusesToAskWhereNobodyCouldSayYes() {
        assertEquals(SEATS_TAKEN, reason(Admission.ON_APPROVAL, List.of(SEATS_TAKEN)));
        assertEquals(GROUP_TAKES_NOBODY, reason(Admission.OPEN, List.of(GROUP_TAKES_NOBODY)));
        assertEquals(BY_INVITATION_ONLY, reason(Admission.BY_INVITATION, List.of()));
    }

    @Test
    void givesASeatAtOnceOnlyInAnOpenGroupToThoseWhoFit() {
        assertTrue(SeatPolicy.isGivenAtOnce(Admission.OPEN, List.of()));
        assertFalse(SeatPolicy.isGivenAtOnce(Admission.OPEN, List.of(MEMBERS_ONLY)));
        assertFalse(SeatPolicy.isGivenAtOnce(Admission.ON_APPROVAL, List.of()));
    }

    private static Object reason(Admission admission, List<GroupReason> problems) {
        return assertThrows(Refusal.class, () -> SeatPolicy.requireMayAsk(admission, problems))
                .reason();
    }
}
