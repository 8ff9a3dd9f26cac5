package it.lifesciencehub.attendance;

import it.lifesciencehub.shared.SearchText;
import java.io.Serializable;
import java.util.stream.Stream;

/** Whom staff look for among those who have a place. */
public record AttendanceFilter(String words, Show show) implements Serializable {

    /** Parts of the list. */
    public enum Show {
        ALL(""),
        IN(" AND a.state = it.lifesciencehub.attendance.AttendanceState.ATTENDED"),
        EXPECTED(" AND (a.state IS NULL OR a.state = it.lifesciencehub.attendance.AttendanceState.UNDONE)"),
        NO_SHOW(" AND a.state = it.lifesciencehub.attendance.AttendanceState.NO_SHOW"),
        WALK_IN(" AND a.walkIn = TRUE");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        /** The part of this name; the whole list for no name and for whatever is none. */
        public static Show of(String name) {
            return Stream.of(values())
                    .filter(show -> show.name().equals(name))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    String where() {
        return (show == null ? "" : show.condition)
                + (hasWords() ? " AND (p.searchText LIKE :like ESCAPE '!' OR o.searchText LIKE :like ESCAPE '!')" : "");
    }

    boolean hasWords() {
        return words != null && !SearchText.of(words).isEmpty();
    }
}
