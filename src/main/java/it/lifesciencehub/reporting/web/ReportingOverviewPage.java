package it.lifesciencehub.reporting.web;

import it.lifesciencehub.reporting.GroupFigures;
import it.lifesciencehub.reporting.GroupOverviewService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.ToLongFunction;

/** All groups at a glance, for staff. */
@Named
@RequestScoped
public class ReportingOverviewPage {

    @EJB
    private GroupOverviewService overview;

    private List<GroupFigures> rows = List.of();

    public void load() {
        rows = overview.all();
    }

    public List<GroupFigures> getRows() {
        return rows;
    }

    public long getWithoutNext() {
        return rows.stream().filter(row -> row.next() == null).count();
    }

    public long getUnfilled() {
        return sum(GroupFigures::unfilled);
    }

    public long getRequests() {
        return sum(GroupFigures::requests);
    }

    public long getEnding() {
        return sum(GroupFigures::ending);
    }

    public long getUnclosed() {
        return sum(GroupFigures::unclosed);
    }

    private long sum(ToLongFunction<GroupFigures> figure) {
        return rows.stream().mapToLong(figure).sum();
    }
}
