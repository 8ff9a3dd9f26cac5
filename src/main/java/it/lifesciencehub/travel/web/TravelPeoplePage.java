package it.lifesciencehub.travel.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.travel.TravelPeopleService;
import it.lifesciencehub.travel.TravellerRow;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** All travellers, with how far each of them is. */
@Named
@ViewScoped
public class TravelPeoplePage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private TravelPeopleService service;

    private String id;
    private EventView event;
    private List<TravellerRow> rows;

    public void load() {
        event = events.open(AddressId.of(id));
        rows = service.rows(eventId());
    }

    private Long eventId() {
        return event.event().getId();
    }

    public EventView getEvent() {
        return event;
    }

    public List<TravellerRow> getRows() {
        return rows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
