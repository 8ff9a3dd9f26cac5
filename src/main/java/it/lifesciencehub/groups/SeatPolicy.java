package it.lifesciencehub.groups;

import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Which organisation may have a seat in a group, and why not. */
public final class SeatPolicy {

    private SeatPolicy() {}

    /**
     * What a group asks of those who want a seat.
     *
     * @param kinds of organisation; empty for every kind
     * @param sectors of which an organisation needs one; empty for every sector
     * @param seats that one organisation may have
     */
    public record Rules(
            WorkGroupState state, Set<OrganisationKind> kinds, Set<Sector> sectors, boolean membersOnly, int seats) {

        static Rules of(WorkGroup group) {
            return new Rules(
                    group.getState(),
                    Set.copyOf(group.getEligibleKinds()),
                    Set.copyOf(group.getEligibleSectors()),
                    group.isMembersOnly(),
                    group.getSeatsPerOrganisation());
        }
    }

    /** Every reason against it, the weightiest first; empty where there is none. */
    public static List<GroupReason> problems(Rules rules, SeatApplicant applicant) {
        List<GroupReason> problems = new ArrayList<>();
        if (!groupTakesSeats(rules)) {
            problems.add(GroupReason.GROUP_TAKES_NOBODY);
        }
        if (!kindIsEligible(rules, applicant)) {
            problems.add(GroupReason.KIND_NOT_ELIGIBLE);
        }
        if (!sectorIsEligible(rules, applicant)) {
            problems.add(GroupReason.SECTOR_NOT_ELIGIBLE);
        }
        if (!membershipSuffices(rules, applicant)) {
            problems.add(GroupReason.MEMBERS_ONLY);
        }
        if (!hasSeatLeft(rules, applicant)) {
            problems.add(GroupReason.SEATS_TAKEN);
        }
        return problems;
    }

    static boolean groupTakesSeats(Rules rules) {
        return rules.state() == WorkGroupState.ACTIVE || rules.state() == WorkGroupState.PROPOSED;
    }

    static boolean kindIsEligible(Rules rules, SeatApplicant applicant) {
        return rules.kinds().isEmpty() || rules.kinds().contains(applicant.kind());
    }

    static boolean sectorIsEligible(Rules rules, SeatApplicant applicant) {
        return rules.sectors().isEmpty() || !Collections.disjoint(rules.sectors(), applicant.sectors());
    }

    static boolean membershipSuffices(Rules rules, SeatApplicant applicant) {
        return !rules.membersOnly() || applicant.member();
    }

    static boolean hasSeatLeft(Rules rules, SeatApplicant applicant) {
        return applicant.openSeats() < rules.seats();
    }

    /** Asking is refused at once where the group takes nobody or the organisation has its seats; the rest officers decide. */
    static void requireMayAsk(Admission admission, List<GroupReason> problems) {
        if (admission == Admission.BY_INVITATION) {
            throw new Refusal(GroupReason.BY_INVITATION_ONLY);
        }
        for (GroupReason problem : problems) {
            if (problem == GroupReason.GROUP_TAKES_NOBODY || problem == GroupReason.SEATS_TAKEN) {
                throw new Refusal(problem);
            }
        }
    }

    /** Whether an organisation that asks has its seat at once. */
    static boolean isGivenAtOnce(Admission admission, List<GroupReason> problems) {
        return admission == Admission.OPEN && problems.isEmpty();
    }
}
