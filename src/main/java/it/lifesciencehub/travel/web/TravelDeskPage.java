package it.lifesciencehub.travel.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.travel.ItemForm;
import it.lifesciencehub.travel.TravelDesk;
import it.lifesciencehub.travel.TravelDeskService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** A mission's journey for staff: its frame, legs, the list of what travellers see to, and publishing. */
@Named
@ViewScoped
public class TravelDeskPage implements Serializable {

    static final String FEATURE = "travel";

    @EJB
    private EventPageService events;

    @EJB
    private TravelDeskService service;

    private String id;
    private EventView event;
    private TravelDesk desk;
    private final ItemForm item = new ItemForm();

    public void load() {
        event = events.open(AddressId.of(id));
        desk = service.desk(event.event().getId());
    }

    public String save() {
        service.save(event.event().getId(), desk.version(), desk.form());
        return done("desk.saved");
    }

    public String removeLeg(Long legId) {
        service.removeLeg(event.event().getId(), legId);
        return done("leg.removed");
    }

    public String addItem() {
        service.addItem(event.event().getId(), item);
        return done("item.added");
    }

    public String removeItem(Long itemId) {
        service.removeItem(event.event().getId(), itemId);
        return done("item.removed");
    }

    public String ask() {
        return done("desk.askDone", service.ask(event.event().getId()));
    }

    public String publish() {
        return done("desk.publishDone", service.publish(event.event().getId()));
    }

    public String withdraw() {
        service.withdraw(event.event().getId());
        return done("desk.withdrawDone");
    }

    public String tell() {
        return done("desk.tellDone", service.tell(event.event().getId()));
    }

    private String done(String key, Object... arguments) {
        PageMessages.done(FEATURE, key, arguments);
        return "/travel/desk?faces-redirect=true&id=" + id;
    }

    /** Whether the frame was written once, so that the rest can follow. */
    public boolean isFramed() {
        return desk.travel() != null;
    }

    public EventView getEvent() {
        return event;
    }

    public TravelDesk getDesk() {
        return desk;
    }

    public ItemForm getItem() {
        return item;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
