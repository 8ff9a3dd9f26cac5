package it.lifesciencehub.membership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** How a membership stands with its fees; see {@link MembershipRow}. */
record MembershipFees(LocalDate paidUntil, BigDecimal owed, LocalDate dueOn) {

    static final MembershipFees NONE = new MembershipFees(null, null, null);

    /** What a list needs to know of a term. */
    record Fact(Long membershipId, TermStatus status, LocalDate endsOn, BigDecimal fee, LocalDate dueOn) {}

    static MembershipFees of(List<Fact> facts) {
        List<Fact> owed = facts.stream()
                .filter(fact -> fact.status() == TermStatus.REQUESTED)
                .toList();
        return new MembershipFees(
                facts.stream()
                        .filter(fact -> fact.status() == TermStatus.PAID || fact.status() == TermStatus.WAIVED)
                        .map(Fact::endsOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                owed.stream().map(Fact::fee).reduce(BigDecimal::add).orElse(null),
                owed.stream()
                        .map(Fact::dueOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
