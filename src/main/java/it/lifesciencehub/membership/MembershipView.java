package it.lifesciencehub.membership;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A membership as staff see it, with its terms and its history, the latest first.
 *
 * @param endsOn the last day, of a notice or an end, or null
 * @param nextCategory the category that is to come, or null
 * @param acts what can be done by hand now
 */
public record MembershipView(
        Long id,
        long version,
        Long categoryId,
        LocalisedText category,
        MembershipStatus status,
        LocalDate enteredOn,
        LocalDate endsOn,
        Instant statusSince,
        LocalisedText nextCategory,
        LocalDate nextCategoryFrom,
        List<MembershipTermRow> terms,
        List<MembershipChangeRow> changes,
        List<MembershipAct> acts)
        implements Serializable {

    static MembershipView of(
            Membership membership, List<MembershipTerm> terms, List<MembershipChange> changes, LocalDate today) {
        MembershipCategory next = membership.getNextCategory();
        return new MembershipView(
                membership.getId(),
                membership.getVersion(),
                membership.getCategory().getId(),
                membership.getCategory().getName(),
                membership.getStatus(),
                membership.getEnteredOn(),
                membership.getEndsOn(),
                membership.getStatusSince(),
                next == null ? null : next.getName(),
                membership.getNextCategoryFrom(),
                terms.stream().map(term -> MembershipTermRow.of(term, today)).toList(),
                changes.stream().map(MembershipChangeRow::of).toList(),
                MembershipLifecycle.byHand(membership.getStatus()));
    }

    /** Whether a term is there that was not cancelled. */
    public boolean hasTerm() {
        return terms.stream().anyMatch(term -> term.status() != TermStatus.CANCELLED);
    }
}
