package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** In which order a list of organisations is wanted. Equals follow by name, moments by the order in which they came in. */
public record OrganisationOrder(By by, boolean descending) implements Serializable {

    private static final String PEOPLE =
            "(SELECT COUNT(a.id) FROM Affiliation a WHERE a.organisation.id = o.id AND a.until IS NULL)";

    public static final OrganisationOrder BY_NAME = new OrganisationOrder(By.NAME, false);

    /** What a list can be sorted by. */
    public enum By {
        NAME("o.name", "o.id"),
        MUNICIPALITY("o.municipality", "o.name", "o.id"),
        MEMBERSHIP("o.membershipStatus", "o.name", "o.id"),
        PEOPLE("n", "o.name", "o.id"),
        LAST_ACTIVITY("o.lastActivityAt", "o.id");

        private final List<String> columns;

        By(String... columns) {
            this.columns = List.of(columns);
        }
    }

    /** The query of ids in this order; by people, with their count as a second value. */
    String ids(OrganisationFilter filter) {
        String direction = descending ? " DESC" : "";
        String counted = by == By.PEOPLE ? ", " + PEOPLE + " AS n" : "";
        // All in one direction, so that an index can be read from either end.
        String order = by.columns.stream().map(column -> column + direction).collect(Collectors.joining(", "));
        return "SELECT o.id" + counted + " FROM Organisation o" + filter.from() + filter.where() + " ORDER BY " + order;
    }
}
