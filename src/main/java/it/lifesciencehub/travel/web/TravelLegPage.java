package it.lifesciencehub.travel.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.travel.LegForm;
import it.lifesciencehub.travel.TravelDeskService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** A leg of a journey to be written. */
@Named
@ViewScoped
public class TravelLegPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private TravelDeskService desk;

    private String id;
    private String leg;
    private EventView event;
    private LegForm form;

    public void load() {
        event = events.open(AddressId.of(id));
        form = desk.leg(eventId(), legId());
    }

    public String save() {
        desk.saveLeg(eventId(), legId(), form);
        PageMessages.done(TravelDeskPage.FEATURE, "leg.saved");
        return "/travel/desk?faces-redirect=true&id=" + id;
    }

    private Long eventId() {
        return event.event().getId();
    }

    /** Null for something new. */
    private Long legId() {
        return AddressId.orNew(leg);
    }

    public EventView getEvent() {
        return event;
    }

    public LegForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLeg() {
        return leg;
    }

    public void setLeg(String leg) {
        this.leg = leg;
    }
}
