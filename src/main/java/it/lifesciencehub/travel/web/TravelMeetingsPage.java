package it.lifesciencehub.travel.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.travel.MeetingRow;
import it.lifesciencehub.travel.TravelBody;
import it.lifesciencehub.travel.TravelMeetingService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Bodies abroad and the meetings with them. */
@Named
@ViewScoped
public class TravelMeetingsPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private TravelMeetingService service;

    private String id;
    private EventView event;
    private List<MeetingRow> meetings;
    private List<TravelBody> bodies;

    public void load() {
        event = events.open(AddressId.of(id));
        meetings = service.meetings(eventId());
        bodies = service.bodies(eventId());
    }

    public String hold(Long meetingId) {
        service.hold(eventId(), meetingId);
        return done("meeting.held");
    }

    public String cancel(Long meetingId) {
        service.cancel(eventId(), meetingId);
        return done("meeting.cancelled");
    }

    public String removeBody(Long bodyId) {
        service.removeBody(eventId(), bodyId);
        return done("body.removed");
    }

    private String done(String key) {
        PageMessages.done(TravelDeskPage.FEATURE, key);
        return "/travel/meetings?faces-redirect=true&id=" + id;
    }

    private Long eventId() {
        return event.event().getId();
    }

    public EventView getEvent() {
        return event;
    }

    public List<MeetingRow> getMeetings() {
        return meetings;
    }

    public List<TravelBody> getBodies() {
        return bodies;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
