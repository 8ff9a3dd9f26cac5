package it.lifesciencehub.travel.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.travel.BodyForm;
import it.lifesciencehub.travel.TravelMeetingService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** A body abroad to be written. */
@Named
@ViewScoped
public class TravelBodyPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private TravelMeetingService service;

    private String id;
    private String body;
    private EventView event;
    private BodyForm form;

    public void load() {
        event = events.open(AddressId.of(id));
        form = service.body(eventId(), bodyId());
    }

    public String save() {
        service.saveBody(eventId(), bodyId(), form);
        PageMessages.done(TravelDeskPage.FEATURE, "body.saved");
        return "/travel/meetings?faces-redirect=true&id=" + id;
    }

    private Long eventId() {
        return event.event().getId();
    }

    /** Null for something new. */
    private Long bodyId() {
        return AddressId.orNew(body);
    }

    public EventView getEvent() {
        return event;
    }

    public BodyForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
