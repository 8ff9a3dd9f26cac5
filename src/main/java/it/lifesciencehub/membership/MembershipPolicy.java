package it.lifesciencehub.membership;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must be said with a step that somebody takes by hand: its day and its reason. */
final class MembershipPolicy {

    private static final int MAX_REASON = 1000;

    private MembershipPolicy() {}

    /** @throws Refusal with every problem of the inputs {@code day} and {@code reason} */
    static void check(Membership membership, MembershipAct act, LocalDate day, String reason, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (day == null) {
            problems.add(new Problem("day", CommonReason.REQUIRED));
        } else {
            problemOfDay(membership, act, day, today).ifPresent(problems::add);
        }
        if (act.isReasonNeeded() && (reason == null || reason.isBlank())) {
            problems.add(new Problem("reason", MembershipReason.REASON_MISSING));
        }
        checkLength(reason, problems);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    /** For a membership that is only beginning: it may be agreed up to a year ahead. */
    static void checkBeginning(LocalDate day, String reason, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (day == null) {
            problems.add(new Problem("day", CommonReason.REQUIRED));
        } else if (day.isAfter(today.plusYears(1))) {
            problems.add(new Problem("day", MembershipReason.DAY_TOO_FAR));
        }
        checkLength(reason, problems);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static void checkLength(String reason, List<Problem> problems) {
        if (reason != null && reason.strip().length() > MAX_REASON) {
            problems.add(new Problem("reason", CommonReason.TOO_LONG, MAX_REASON));
        }
    }

    private static Optional<Problem> problemOfDay(
            Membership membership, MembershipAct act, LocalDate day, LocalDate today) {
        MembershipReason reason = null;
        if (day.isBefore(membership.getEnteredOn())) {
            reason = MembershipReason.DAY_BEFORE_ENTRY;
        } else if (!membership.getStatus().isOpen() && !day.isAfter(membership.getEndsOn())) {
            reason = MembershipReason.DAY_BEFORE_END;
        } else if (act == MembershipAct.GIVE_NOTICE && !day.isAfter(today)) {
            reason = MembershipReason.DAY_NOT_TO_COME;
        } else if (day.isAfter(today.plusYears(act == MembershipAct.GIVE_NOTICE ? 5 : 1))) {
            reason = MembershipReason.DAY_TOO_FAR;
        } else if (act != MembershipAct.GIVE_NOTICE && act != MembershipAct.CHANGE_CATEGORY && day.isAfter(today)) {
            reason = MembershipReason.DAY_STILL_TO_COME;
        }
        return Optional.ofNullable(reason).map(why -> new Problem("day", why));
    }
}
