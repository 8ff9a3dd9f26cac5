package it.lifesciencehub.events.web;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;

/** When and where an event is, in Rome's time. */
@Named
@ViewScoped
public class EventSchedulePage implements Serializable {

    @EJB
    private EventService events;

    @EJB
    private EventPageService reader;

    private Long id;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private String venueName;
    private String venueAddress;
    private String municipality;
    private String onlineLink;
    private EventView view;

    public void load() {
        view = reader.open(id);
        Event event = view.event();
        startsAt = RomeTime.local(event.getStartsAt());
        endsAt = RomeTime.local(event.getEndsAt());
        EventPlace place = event.getPlace();
        venueName = place.venueName();
        venueAddress = place.venueAddress();
        municipality = place.municipality();
        onlineLink = place.onlineLink();
    }

    public String save() {
        EventPlace place = new EventPlace(venueName, venueAddress, municipality, onlineLink);
        EventTimes times = new EventTimes(RomeTime.instant(startsAt), RomeTime.instant(endsAt), place);
        events.reschedule(id, view.event().getVersion(), times);
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

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }

    public String getVenueName() {
        return venueName;
    }

    public void setVenueName(String venueName) {
        this.venueName = venueName;
    }

    public String getVenueAddress() {
        return venueAddress;
    }

    public void setVenueAddress(String venueAddress) {
        this.venueAddress = venueAddress;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getOnlineLink() {
        return onlineLink;
    }

    public void setOnlineLink(String onlineLink) {
        this.onlineLink = onlineLink;
    }
}
