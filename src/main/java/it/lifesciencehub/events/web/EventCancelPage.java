package it.lifesciencehub.events.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** Before an event is cancelled: why, and who will be told. */
@Named
@ViewScoped
public class EventCancelPage implements Serializable {

    @EJB
    private EventService events;

    @EJB
    private EventPageService reader;

    private Long id;
    private String reasonIt;
    private String reasonEn;
    private EventView view;

    public void load() {
        view = reader.open(id);
    }

    /** Everybody with a place, on the waiting list or waiting for approval. */
    public int getPeopleTold() {
        EventPlaces places = view.places();
        return places.getConfirmed() + places.getWaiting() + places.getRequested();
    }

    public String cancel() {
        events.cancel(id, view.event().getVersion(), new LocalisedText(reasonIt, reasonEn));
        PageMessages.done("events", "cancel.done");
        return "/events/edit?faces-redirect=true&id=" + id;
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

    public String getReasonIt() {
        return reasonIt;
    }

    public void setReasonIt(String reasonIt) {
        this.reasonIt = reasonIt;
    }

    public String getReasonEn() {
        return reasonEn;
    }

    public void setReasonEn(String reasonEn) {
        this.reasonEn = reasonEn;
    }
}
