package it.lifesciencehub.travel.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.travel.MeetingForm;
import it.lifesciencehub.travel.TravelHotelService;
import it.lifesciencehub.travel.TravelMeetingService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A meeting abroad to be arranged. */
@Named
@ViewScoped
public class TravelMeetingPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private TravelMeetingService service;

    @EJB
    private TravelHotelService hotels;

    private String id;
    private String meeting;
    private EventView event;
    private MeetingForm form;

    public void load() {
        event = events.open(AddressId.of(id));
        form = service.meeting(eventId(), meetingId());
    }

    public String save() {
        service.save(eventId(), meetingId(), form);
        PageMessages.done(TravelDeskPage.FEATURE, "meeting.saved");
        return "/travel/meetings?faces-redirect=true&id=" + id;
    }

    public List<Option> getBodies() {
        return service.bodies(eventId()).stream()
                .map(body -> new Option(body.getId(), body.getName()))
                .toList();
    }

    public List<Option> getLegs() {
        return hotels.legs(eventId()).stream()
                .map(leg -> new Option(leg.id(), leg.city()))
                .toList();
    }

    public List<Option> getTravellers() {
        return service.travellers(eventId()).stream()
                .map(one -> new Option(
                        one.registrationId(),
                        one.organisation().isEmpty() ? one.name() : one.name() + " – " + one.organisation()))
                .toList();
    }

    private Long eventId() {
        return event.event().getId();
    }

    /** Null for something new. */
    private Long meetingId() {
        return AddressId.orNew(meeting);
    }

    public EventView getEvent() {
        return event;
    }

    public MeetingForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }
}
