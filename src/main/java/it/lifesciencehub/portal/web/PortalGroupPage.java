package it.lifesciencehub.portal.web;

import it.lifesciencehub.events.EventCalendarService;
import it.lifesciencehub.events.EventFilter;
import it.lifesciencehub.events.EventRow;
import it.lifesciencehub.groups.AreaService;
import it.lifesciencehub.groups.WorkGroup;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What everybody may know of a group. */
@Named
@RequestScoped
public class PortalGroupPage {

    private static final int EVENTS = 5;

    @EJB
    private AreaService areas;

    @EJB
    private EventCalendarService calendar;

    private String slug;
    private WorkGroup group;
    private List<EventRow> events;

    public void load() {
        group = areas.group(slug);
        events = calendar.next(EventFilter.ofGroup(group.getId()), EVENTS);
    }

    public WorkGroup getGroup() {
        return group;
    }

    public List<EventRow> getEvents() {
        return events;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
