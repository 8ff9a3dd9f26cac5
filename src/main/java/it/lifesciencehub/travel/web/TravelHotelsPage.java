package it.lifesciencehub.travel.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.travel.HotelDesk;
import it.lifesciencehub.travel.TravelHotelService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** All hotels of a journey, with who has no room yet. */
@Named
@ViewScoped
public class TravelHotelsPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private TravelHotelService service;

    private String id;
    private EventView event;
    private List<HotelDesk> hotels;

    public void load() {
        event = events.open(AddressId.of(id));
        hotels = service.hotels(eventId());
    }

    private Long eventId() {
        return event.event().getId();
    }

    public EventView getEvent() {
        return event;
    }

    public List<HotelDesk> getHotels() {
        return hotels;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
