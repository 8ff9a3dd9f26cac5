package it.lifesciencehub.courses;

import java.io.Serializable;
import java.util.List;

/**
 * A company's training.
 *
 * @param years in which there was any, newest first
 * @param year that is shown, or null for all
 */
public record TrainingLedger(String organisation, List<Integer> years, Integer year, List<TrainingRow> rows)
        implements Serializable {

    public TrainingLedger {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /** Minutes of all. */
    public int minutes() {
        return rows.stream().mapToInt(TrainingRow::minutes).sum();
    }

    public long people() {
        return rows.stream()
                .filter(row -> row.minutes() > 0)
                .map(TrainingRow::person)
                .distinct()
                .count();
    }

    public long passed() {
        return rows.stream().filter(TrainingRow::passed).count();
    }

    public long certificates() {
        return rows.stream().filter(row -> row.certificate() != null).count();
    }
}
