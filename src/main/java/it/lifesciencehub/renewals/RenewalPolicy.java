package it.lifesciencehub.renewals;

import it.lifesciencehub.membership.FeePolicy;
import it.lifesciencehub.membership.Membership;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.membership.MembershipFee;
import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.membership.TermBook;
import it.lifesciencehub.membership.TermSpan;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;

/** Which memberships a run renews and which it leaves alone, and what can be done to a run. */
public final class RenewalPolicy {

    private RenewalPolicy() {}

    /**
     * What a run would do with a membership.
     *
     * @param latest its latest term that was not cancelled, or null
     * @param beginsBy terms that begin later are left alone
     * @param rules the fee rules of a category
     */
    static RenewalFinding find(
            Membership membership,
            MembershipTerm latest,
            LocalDate beginsBy,
            LocalDate today,
            Function<MembershipCategory, Collection<MembershipFee>> rules) {
        boolean there = latest != null && TermBook.isNext(latest, membership, today);
        TermSpan span =
                there ? latest.getSpan() : TermBook.nextSpan(membership, latest == null ? null : latest.getEndsOn());
        MembershipCategory category = there ? latest.getCategory() : membership.categoryOn(span.startsOn());
        SizeClass size =
                there ? latest.getSizeClass() : membership.getOrganisation().getSizeClass();
        RenewalOutcome leftOut = leftOut(membership);
        if (leftOut != null) {
            return new RenewalFinding(leftOut, category, size, null, null);
        }
        if (span.startsOn().isAfter(beginsBy)) {
            return new RenewalFinding(RenewalOutcome.LATER, category, size, span, there ? latest.getFee() : null);
        }
        if (there) {
            return new RenewalFinding(RenewalOutcome.THERE, category, size, span, latest.getFee());
        }
        if (span.endsOn().isBefore(today)) {
            return new RenewalFinding(RenewalOutcome.PAST, category, size, span, null);
        }
        try {
            BigDecimal fee = FeePolicy.fee(category, rules.apply(category), size, membership.getEnteredOn(), span);
            return new RenewalFinding(RenewalOutcome.PROPOSE, category, size, span, fee);
        } catch (Refusal noRule) {
            return new RenewalFinding(RenewalOutcome.NO_FEE_RULE, category, size, span, null);
        }
    }

    /** Why nothing is asked of a membership as it stands; null where something is. */
    static RenewalOutcome leftOut(Membership membership) {
        return switch (membership.getStatus()) {
            case LEAVING -> RenewalOutcome.LEAVING;
            case SUSPENDED -> RenewalOutcome.SUSPENDED;
            case LAPSED, RESIGNED -> RenewalOutcome.ENDED;
            case ACTIVE, GRACE -> membership.getOrganisation().isActive() ? null : RenewalOutcome.INACTIVE;
        };
    }

    /**
     * Whether a phase can be begun. The dry run until something was proposed; proposing after a whole dry run; sending
     * after everything was proposed; and each again where it was interrupted, or for what failed.
     */
    static boolean canStart(RenewalPhase phase, RenewalState state, RenewalPhase wanted) {
        if (state == RenewalState.RUNNING || wanted == RenewalPhase.NEW) {
            return false;
        }
        return wanted == phase || state == RenewalState.DONE && wanted.ordinal() == phase.ordinal() + 1;
    }

    /** Whether a run has written nothing yet. */
    static boolean canRemove(RenewalPhase phase, RenewalState state) {
        return state != RenewalState.RUNNING && (phase == RenewalPhase.NEW || phase == RenewalPhase.CHECK);
    }
}
