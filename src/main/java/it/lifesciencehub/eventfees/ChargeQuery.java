package it.lifesciencehub.eventfees;

import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;

/** The list of charges as a query. */
final class ChargeQuery {

    static final String ROW = "SELECT NEW it.lifesciencehub.eventfees.ChargeRow(c.id, c.number, e.id, e.title.it,"
            + " e.title.en, r.id, p.givenName, p.familyName, o.name, c.amount, c.paid, c.dueOn, c.cancelledAt)";
    static final String FROM = " FROM FeeCharge c JOIN c.event e JOIN c.registration r JOIN r.person p"
            + " LEFT JOIN r.organisation o WHERE TRUE = TRUE";
    static final String ORDER = " ORDER BY c.dueOn, p.familyName, c.id";
    private static final String STANDING = " AND c.cancelledAt IS NULL";

    private ChargeQuery() {}

    /** What is added up of charges of this state. */
    static String sum(ChargeState state) {
        return switch (state) {
            case OPEN, OVERDUE -> "SUM(c.amount - c.paid)";
            case TO_RETURN -> "SUM(CASE WHEN c.cancelledAt IS NULL THEN c.paid - c.amount ELSE c.paid END)";
            case PAID, CANCELLED -> "SUM(c.amount)";
        };
    }

    static String where(ChargeFilter filter) {
        String state = filter.state() == null
                ? ""
                : switch (filter.state()) {
                    case OPEN -> STANDING + " AND c.paid < c.amount AND c.dueOn >= :today";
                    case OVERDUE -> STANDING + " AND c.paid < c.amount AND c.dueOn < :today";
                    case PAID -> STANDING + " AND c.paid = c.amount";
                    case TO_RETURN ->
                        " AND (c.cancelledAt IS NULL AND c.paid > c.amount OR c.cancelledAt IS NOT NULL AND c.paid > 0)";
                    case CANCELLED -> " AND c.cancelledAt IS NOT NULL AND c.paid = 0";
                };
        return state
                + (filter.eventId() == null ? "" : " AND e.id = :event")
                + (filter.hasWords()
                        ? " AND (p.searchText LIKE :like ESCAPE '!' OR o.searchText LIKE :like ESCAPE '!'"
                                + " OR c.number LIKE :number)"
                        : "");
    }

    static <T> TypedQuery<T> bind(TypedQuery<T> query, ChargeFilter filter, LocalDate today) {
        if (filter.state() == ChargeState.OPEN || filter.state() == ChargeState.OVERDUE) {
            query.setParameter("today", today);
        }
        if (filter.eventId() != null) {
            query.setParameter("event", filter.eventId());
        }
        if (filter.hasWords()) {
            query.setParameter("like", SearchText.like(filter.words()));
            query.setParameter("number", filter.words().strip().replaceAll("[%_]", "") + "%");
        }
        return query;
    }
}
