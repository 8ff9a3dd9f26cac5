package it.lifesciencehub.travel.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.travel.HotelDesk;
import it.lifesciencehub.travel.HotelForm;
import it.lifesciencehub.travel.RoomKind;
import it.lifesciencehub.travel.TravelHotelService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A hotel to be written, and who sleeps there. */
@Named
@ViewScoped
public class TravelHotelPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private TravelHotelService service;

    private String id;
    private String hotel;
    private EventView event;
    private HotelForm form;
    private HotelDesk desk;
    private Long who;
    private RoomKind kind;

    public void load() {
        event = events.open(AddressId.of(id));
        form = service.form(eventId(), hotelId());
        desk = hotelId() == null ? null : service.hotel(eventId(), hotelId());
    }

    public String save() {
        hotel = service.save(eventId(), hotelId(), form).toString();
        return done("hotel.saved");
    }

    public String remove() {
        service.remove(eventId(), hotelId());
        PageMessages.done(TravelDeskPage.FEATURE, "hotel.removed");
        return "/travel/hotels?faces-redirect=true&id=" + id;
    }

    public String give() {
        service.give(eventId(), hotelId(), who, kind, null);
        return done("stay.given");
    }

    public String giveShared(Long one, Long other) {
        service.give(eventId(), hotelId(), one, RoomKind.TWIN, other);
        return done("stay.given");
    }

    public String giveAll() {
        return done("stay.givenAll", service.giveAll(eventId(), hotelId(), kind));
    }

    public String take(Long stayId) {
        service.take(eventId(), stayId);
        return done("stay.taken");
    }

    private String done(String key, Object... arguments) {
        PageMessages.done(TravelDeskPage.FEATURE, key, arguments);
        return "/travel/hotel?faces-redirect=true&id=" + id + "&hotel=" + hotel;
    }

    /** Legs at which the hotel can be. */
    public List<Option> getLegs() {
        return service.legs(eventId()).stream()
                .map(leg -> new Option(leg.id(), leg.city()))
                .toList();
    }

    /** Those who have no room yet. */
    public List<Option> getRoomless() {
        return desk.roomless().stream()
                .map(one -> new Option(one.registrationId(), one.name()))
                .toList();
    }

    private Long eventId() {
        return event.event().getId();
    }

    /** Null for something new. */
    private Long hotelId() {
        return AddressId.orNew(hotel);
    }

    public Long getWho() {
        return who;
    }

    public void setWho(Long who) {
        this.who = who;
    }

    public RoomKind getKind() {
        return kind;
    }

    public void setKind(RoomKind kind) {
        this.kind = kind;
    }

    public EventView getEvent() {
        return event;
    }

    public HotelForm getForm() {
        return form;
    }

    public HotelDesk getDesk() {
        return desk;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getHotel() {
        return hotel;
    }

    public void setHotel(String hotel) {
        this.hotel = hotel;
    }
}
