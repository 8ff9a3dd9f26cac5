package it.lifesciencehub.missions.web;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.missions.CallFace;
import it.lifesciencehub.missions.MissionCallService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A mission's call, for everybody. */
@Named
@RequestScoped
public class MissionCallPage {

    @EJB
    private EventPageService events;

    @EJB
    private MissionCallService calls;

    private String slug;
    private Event event;
    private CallFace face;

    public void load() {
        event = events.show(slug).event();
        face = calls.face(event.getId());
    }

    public Event getEvent() {
        return event;
    }

    public CallFace getFace() {
        return face;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
