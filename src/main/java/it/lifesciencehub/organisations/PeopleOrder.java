package it.lifesciencehub.organisations;

import java.io.Serializable;

/** In which order a list of people is wanted. */
public record PeopleOrder(By by, boolean descending) implements Serializable {

    public static final PeopleOrder BY_NAME = new PeopleOrder(By.NAME, false);

    /** What a list can be sorted by. */
    public enum By {
        NAME,
        EMAIL,
        CREATED
    }

    /** The query of ids in this order. */
    String ids(PeopleFilter filter) {
        String direction = descending ? " DESC" : "";
        return switch (by) {
            case NAME ->
                "SELECT p.id FROM Person p" + filter.where() + " ORDER BY p.familyName" + direction + ", p.givenName"
                        + direction + ", p.id" + direction;
            case EMAIL ->
                "SELECT p.id FROM Person p JOIN p.emails e" + filter.where() + " AND e.main = TRUE ORDER BY e.address"
                        + direction;
            case CREATED ->
                "SELECT p.id FROM Person p" + filter.where() + " ORDER BY p.createdAt" + direction + ", p.id"
                        + direction;
        };
    }
}
