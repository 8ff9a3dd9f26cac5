package it.lifesciencehub.missions.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.missions.ApplicationState;
import it.lifesciencehub.missions.MissionSelectionService;
import it.lifesciencehub.missions.SelectionView;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The applications to a mission in their order, for staff. */
@Named
@RequestScoped
public class MissionSelectionPage {

    @EJB
    private EventPageService events;

    @EJB
    private MissionSelectionService selection;

    private String id;
    private String show;
    private String words;
    private EventView event;
    private SelectionView view;
    private List<SelectionView.Row> rows;

    public void load() {
        event = events.open(AddressId.of(id));
        view = selection.view(event.event().getId());
        rows = SelectionFilter.of(show, words).of(view.rows());
    }

    /** How many are in a state. */
    public long count(ApplicationState state) {
        return view.rows().stream().filter(one -> one.state() == state).count();
    }

    public ApplicationState[] getStates() {
        return ApplicationState.values();
    }

    public boolean isFiltered() {
        return words != null && !words.isBlank() || show != null && !show.isBlank();
    }

    public EventView getEvent() {
        return event;
    }

    public SelectionView getView() {
        return view;
    }

    public List<SelectionView.Row> getRows() {
        return rows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
