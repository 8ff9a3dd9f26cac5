package it.lifesciencehub.events.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** When and where an event is, in Rome's time. */
@Named
@ViewScoped
public class EventSchedulePage implements Serializable {

    @EJB
    private EventService events;

    @EJB
    private EventPageService reader;

    private Long id;
    private EventView view;
    private EventTimesForm times;

    public void load() {
        view = reader.open(id);
        times = EventTimesForm.of(view.event());
    }

    public String save() {
        events.reschedule(id, view.event().getVersion(), times.times());
        PageMessages.done("events", "edit.saved");
        return "/events/schedule?faces-redirect=true&id=" + id;
    }

    /** How many people are told when time or place changes; 0 while nobody can have a place. */
    public int getPeopleTold() {
        return view.event().isPublished() ? view.places().getConfirmed() : 0;
    }

    public EventView getView() {
        return Refusal.requireFound(view);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public EventTimesForm getTimes() {
        return times;
    }
}
