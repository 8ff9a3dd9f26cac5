package it.lifesciencehub.portal.web;

import it.lifesciencehub.events.EventCalendarService;
import it.lifesciencehub.events.EventFilter;
import it.lifesciencehub.events.EventRow;
import it.lifesciencehub.groups.AreaService;
import it.lifesciencehub.groups.StrategicArea;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The first page: what the hub is, what comes next, how one takes part. */
@Named
@RequestScoped
public class PortalHomePage {

    private static final int EVENTS = 4;

    @EJB
    private EventCalendarService calendar;

    @EJB
    private AreaService areas;

    private List<EventRow> next;

    public List<EventRow> getNext() {
        if (next == null) {
            next = calendar.next(EventFilter.upcoming(), EVENTS);
        }
        return next;
    }

    public List<StrategicArea> getAreas() {
        return areas.areas();
    }
}
