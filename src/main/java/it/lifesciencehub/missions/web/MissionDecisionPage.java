package it.lifesciencehub.missions.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.missions.ApplicationState;
import it.lifesciencehub.missions.DecisionLine;
import it.lifesciencehub.missions.MissionDecisionService;
import it.lifesciencehub.missions.MissionSelectionService;
import it.lifesciencehub.missions.SelectionView;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** The decision of a mission's ranking as one act, and what was decided since. */
@Named
@ViewScoped
public class MissionDecisionPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private MissionSelectionService selection;

    @EJB
    private MissionDecisionService decisions;

    @Inject
    private Ui ui;

    private String id;
    private EventView event;
    private SelectionView view;
    private List<DecisionLine> lines;
    private String act;

    public void load() {
        event = events.open(AddressId.of(id));
        view = selection.view(event.event().getId());
        lines = view.rows().stream()
                .filter(one -> one.state() == ApplicationState.SUBMITTED)
                .map(DecisionLine::new)
                .toList();
    }

    public String decide() {
        decisions.decide(event.event().getId(), act, lines);
        PageMessages.done(MissionDeskPage.FEATURE, "decision.done");
        return "/missions/decision?faces-redirect=true&id=" + id;
    }

    /** The results that a decision can give. */
    public List<Option> getResults() {
        return Stream.of(ApplicationState.values())
                .filter(ApplicationState::isResult)
                .map(one ->
                        new Option(one, Texts.get(ui.getLanguage(), MissionDeskPage.FEATURE, "state." + one.name())))
                .toList();
    }

    public EventView getEvent() {
        return event;
    }

    public SelectionView getView() {
        return view;
    }

    public List<DecisionLine> getLines() {
        return lines;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
