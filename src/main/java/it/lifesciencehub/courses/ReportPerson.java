package it.lifesciencehub.courses;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody in a meeting's report, all rows of theirs together.
 *
 * @param name as the meeting showed it
 * @param email small letters, empty where the report has none
 * @param stays as the rows say, overlapping or not
 * @param seconds of rows that have a duration and no times
 */
public record ReportPerson(String name, String email, List<ReportStay> stays, long seconds) implements Serializable {

    public ReportPerson {
        stays = List.copyOf(stays);
    }

    /** Nobody seen anywhere yet. */
    static ReportPerson nobody() {
        return new ReportPerson("", "", List.of(), 0);
    }

    /** The same person, seen here and there. */
    ReportPerson and(ReportPerson other) {
        List<ReportStay> all = new ArrayList<>(stays);
        all.addAll(other.stays);
        return new ReportPerson(name, email, all, seconds + other.seconds);
    }

    /** Whole minutes, what overlaps counted once. */
    public int minutes() {
        return ReportPolicy.minutes(stays, seconds);
    }
}
