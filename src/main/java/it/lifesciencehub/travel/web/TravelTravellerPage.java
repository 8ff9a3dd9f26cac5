package it.lifesciencehub.travel.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import it.lifesciencehub.travel.TravelField;
import it.lifesciencehub.travel.TravelPeopleService;
import it.lifesciencehub.travel.TravellerView;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One traveller for staff: legs, itinerary, and what they gave once staff ask to see it. */
@Named
@ViewScoped
public class TravelTravellerPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private TravelPeopleService service;

    @Inject
    private Ui ui;

    private String id;
    private String traveller;
    private EventView event;
    private TravellerView view;
    private List<Long> joined;
    private transient Map<TravelField, String> given;

    public void load() {
        event = events.open(AddressId.of(id));
        view = service.traveller(eventId(), travellerId(), ui.getLanguage());
        joined = new ArrayList<>(view.legs().stream()
                .filter(TravellerView.Leg::joined)
                .map(TravellerView.Leg::id)
                .toList());
    }

    public String join() {
        service.join(eventId(), travellerId(), joined);
        PageMessages.done(TravelDeskPage.FEATURE, "traveller.joined");
        return "/travel/traveller?faces-redirect=true&id=" + id + "&traveller=" + traveller;
    }

    /** Stays on the page: what is shown is in no address. */
    public void look() {
        given = service.look(eventId(), travellerId());
    }

    public List<Option> getLegs() {
        return view.legs().stream()
                .map(leg -> new Option(leg.id(), leg.span().city()))
                .toList();
    }

    private Long eventId() {
        return event.event().getId();
    }

    private Long travellerId() {
        return AddressId.of(traveller);
    }

    /** What they gave, in the order of fields; null before staff ask. */
    public List<Map.Entry<TravelField, String>> getGiven() {
        return given == null ? null : List.copyOf(given.entrySet());
    }

    public List<Long> getJoined() {
        return joined;
    }

    public void setJoined(List<Long> joined) {
        this.joined = joined;
    }

    public EventView getEvent() {
        return event;
    }

    public TravellerView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTraveller() {
        return traveller;
    }

    public void setTraveller(String traveller) {
        this.traveller = traveller;
    }
}
