package it.lifesciencehub.editions.web;

import it.lifesciencehub.editions.SeriesService;
import it.lifesciencehub.events.EventSeries;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** All series, for staff. */
@Named
@RequestScoped
public class EditionSeriesListPage {

    @EJB
    private SeriesService series;

    private List<EventSeries> all = List.of();

    public void load() {
        all = series.all();
    }

    public List<EventSeries> getAll() {
        return all;
    }
}
