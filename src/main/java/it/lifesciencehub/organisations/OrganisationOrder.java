package it.lifesciencehub.organisations;

import java.io.Serializable;

/** In which order a list of organisations is wanted. Equals follow by name. */
public record OrganisationOrder(By by, boolean descending) implements Serializable {

    public static final OrganisationOrder BY_NAME = new OrganisationOrder(By.NAME, false);

    /** What a list can be sorted by. */
    public enum By {
        NAME("o.name"),
        MUNICIPALITY("o.municipality"),
        MEMBERSHIP("o.membershipStatus"),
        PEOPLE("COUNT(a.id)"),
        LAST_ACTIVITY("o.lastActivityAt");

        private final String expression;

        By(String expression) {
            this.expression = expression;
        }
    }

    /** The query of ids in this order. */
    String ids(OrganisationFilter filter) {
        String direction = descending ? " DESC" : "";
        String after = by == By.NAME ? ", o.id" + direction : ", o.name, o.id";
        String order = " ORDER BY " + by.expression + direction + after;
        if (by == By.PEOPLE) {
            return "SELECT o.id FROM Organisation o" + filter.from()
                    + " LEFT JOIN Affiliation a ON a.organisation = o AND a.until IS NULL" + filter.where()
                    + " GROUP BY o.id, o.name" + order;
        }
        return "SELECT o.id FROM Organisation o" + filter.from() + filter.where() + order;
    }
}
