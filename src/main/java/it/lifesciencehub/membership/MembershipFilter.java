package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which memberships are wanted; null and blank mean all.
 *
 * @param words looked for anywhere in the organisation's names, acronym, partita IVA and municipality
 * @param status null for all that last
 * @param ended whether those that are over are wanted too, where no status is named
 */
public record MembershipFilter(
        String words, MembershipStatus status, boolean ended, Long category, SizeClass size, MembershipFeeState fees)
        implements Serializable {

    /** All that last. */
    public static final MembershipFilter LASTING = new MembershipFilter(null, null, false, null, null, null);

    /** Whether anything is filtered. */
    public boolean isSet() {
        return !equals(LASTING) && !equals(new MembershipFilter("", null, false, null, null, null));
    }

    /** The conditions on the aliases {@code m} and {@code o}. */
    String where() {
        List<String> conditions = new ArrayList<>();
        conditions.add(status != null ? "m.status = :status" : ended ? "1 = 1" : "m.status IN :open");
        if (hasWords()) {
            conditions.add("o.searchText LIKE :words ESCAPE '!'");
        }
        if (category != null) {
            conditions.add("m.category.id = :category");
        }
        if (size != null) {
            conditions.add("o.sizeClass = :size");
        }
        if (fees != null) {
            conditions.add(
                    switch (fees) {
                        case UNPAID ->
                            "EXISTS (SELECT t.id FROM MembershipTerm t WHERE t.membership.id = m.id"
                                    + " AND t.status = :requested)";
                        case OVERDUE ->
                            "EXISTS (SELECT t.id FROM MembershipTerm t WHERE t.membership.id = m.id"
                                    + " AND t.status = :requested AND t.dueOn < :today)";
                        case UNCOVERED ->
                            "NOT EXISTS (SELECT t.id FROM MembershipTerm t WHERE t.membership.id = m.id"
                                    + " AND t.status <> :cancelled AND t.startsOn <= :today AND t.endsOn >= :today)";
                    });
        }
        return " WHERE " + String.join(" AND ", conditions);
    }

    <Q extends Query> Q fill(Q query, LocalDate today) {
        if (status != null) {
            query.setParameter("status", status);
        } else if (!ended) {
            query.setParameter("open", MembershipBook.OPEN);
        }
        if (hasWords()) {
            query.setParameter("words", SearchText.like(words));
        }
        if (category != null) {
            query.setParameter("category", category);
        }
        if (size != null) {
            query.setParameter("size", size);
        }
        if (fees == MembershipFeeState.UNCOVERED) {
            query.setParameter("cancelled", TermStatus.CANCELLED);
        } else if (fees != null) {
            query.setParameter("requested", TermStatus.REQUESTED);
        }
        if (fees == MembershipFeeState.OVERDUE || fees == MembershipFeeState.UNCOVERED) {
            query.setParameter("today", today);
        }
        return query;
    }

    private boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
