package it.lifesciencehub.portal.web;

import it.lifesciencehub.events.EventCalendarService;
import it.lifesciencehub.events.EventFilter;
import it.lifesciencehub.events.EventRow;
import it.lifesciencehub.groups.AreaService;
import it.lifesciencehub.groups.StrategicArea;
import it.lifesciencehub.groups.WorkGroup;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** One strategic area: its aim, its groups, its coming events. */
@Named
@RequestScoped
public class PortalAreaPage {

    private static final int EVENTS = 10;

    @EJB
    private AreaService areas;

    @EJB
    private EventCalendarService calendar;

    private String code;
    private StrategicArea area;
    private List<WorkGroup> groups;
    private List<EventRow> events;

    public void load() {
        area = areas.area(code);
        groups = areas.groupsOf(code);
        events = calendar.next(EventFilter.ofArea(code), EVENTS);
    }

    public StrategicArea getArea() {
        return area;
    }

    public List<WorkGroup> getGroups() {
        return groups;
    }

    public List<EventRow> getEvents() {
        return events;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
