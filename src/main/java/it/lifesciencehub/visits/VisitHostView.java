package it.lifesciencehub.visits;

import it.lifesciencehub.events.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A visit as whoever decides for the host sees it.
 *
 * @param seesData whether the caller is a named person of the host, and not staff
 * @param open whether decisions can be made still
 * @param listOpen whether the reception list can be had today
 */
public record VisitHostView(
        Visit visit,
        Event event,
        String host,
        List<VisitorRow> visitors,
        List<ExclusionRow> rules,
        Set<VisitorField> fields,
        boolean seesData,
        boolean open,
        LocalDate listFrom,
        boolean listOpen) {

    public VisitHostView {
        visitors = List.copyOf(visitors);
        rules = List.copyOf(rules);
        fields = Set.copyOf(fields);
    }

    public List<VisitorRow> requests() {
        return visitors.stream().filter(VisitorRow::requested).toList();
    }

    public List<VisitorRow> toReview() {
        return visitors.stream().filter(VisitorRow::toReview).toList();
    }

    public List<VisitorRow> coming() {
        return visitors.stream().filter(VisitorRow::coming).toList();
    }

    public List<VisitorRow> waiting() {
        return visitors.stream().filter(VisitorRow::waiting).toList();
    }

    public List<VisitorRow> turnedDown() {
        return visitors.stream().filter(VisitorRow::turnedDown).toList();
    }

    /** How many of those who come have given the data. */
    public long given() {
        return visitors.stream()
                .filter(row -> row.status().isHoldingPlace() && row.dataGiven())
                .count();
    }

    public long holding() {
        return visitors.stream().filter(row -> row.status().isHoldingPlace()).count();
    }
}
