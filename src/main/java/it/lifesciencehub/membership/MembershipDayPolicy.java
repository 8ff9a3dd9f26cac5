package it.lifesciencehub.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What the rule of a day does to a membership, without anybody's hand. */
final class MembershipDayPolicy {

    /** @param day the last day of what ends, or the first one of what begins */
    record Step(MembershipAct act, LocalDate day) {}

    private MembershipDayPolicy() {}

    /**
     * The next step that is due: overdue from the day after the due day, lapsed the day after the last one of grace,
     * resigned the day after the last one of the notice; and back to order where nothing is overdue any more.
     *
     * @param status where it stands; asked again with the state after the step, it gives the next one
     * @param endsOn the last day of a notice, or null
     */
    static Optional<Step> due(
            MembershipStatus status, LocalDate endsOn, Collection<MembershipTerm> terms, LocalDate today) {
        Optional<MembershipTerm> overdue = terms.stream()
                .filter(term -> term.isOverdue(today))
                .min(Comparator.comparing(MembershipDayPolicy::lastOfGrace));
        return switch (status) {
            case ACTIVE ->
                overdue.map(term ->
                        new Step(MembershipAct.FALL_OVERDUE, term.getDueOn().plusDays(1)));
            case GRACE ->
                overdue.isEmpty()
                        ? Optional.of(new Step(MembershipAct.SETTLE, today))
                        : overdue.map(MembershipDayPolicy::lastOfGrace)
                                .filter(last -> last.isBefore(today))
                                .map(last -> new Step(MembershipAct.LAPSE, last));
            case LEAVING ->
                endsOn.isBefore(today) ? Optional.of(new Step(MembershipAct.RESIGN, endsOn)) : Optional.empty();
            case SUSPENDED, LAPSED, RESIGNED -> Optional.empty();
        };
    }

    private static LocalDate lastOfGrace(MembershipTerm term) {
        return term.getDueOn().plusDays(term.getCategory().getGraceDays());
    }
}
