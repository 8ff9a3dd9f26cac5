package it.lifesciencehub.registrations.web;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.registrations.OrderCheck;
import it.lifesciencehub.registrations.RegistrationDeskService;
import it.lifesciencehub.registrations.ReplayService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the waiting list of an event was served in the declared order; read from the record, changing nothing. */
@Named
@RequestScoped
public class RegistrationOrderPage {

    @Inject
    private ReplayService replays;

    @Inject
    private RegistrationDeskService desk;

    private Long id;
    private Event event;
    private OrderCheck check;

    public void load() {
        event = desk.event(id);
        check = replays.check(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Event getEvent() {
        return event;
    }

    public OrderCheck getCheck() {
        return check;
    }
}
