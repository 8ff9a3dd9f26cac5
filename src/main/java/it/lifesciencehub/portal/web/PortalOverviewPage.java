package it.lifesciencehub.portal.web;

import it.lifesciencehub.events.EventDeskFilter;
import it.lifesciencehub.events.EventDeskService;
import it.lifesciencehub.events.EventDeskTab;
import it.lifesciencehub.events.EventRow;
import it.lifesciencehub.portal.OverviewService;
import it.lifesciencehub.portal.StaffOverview;
import it.lifesciencehub.shared.PageRequest;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The staff's first page: what needs doing now. */
@Named
@RequestScoped
public class PortalOverviewPage {

    private static final int EVENTS = 5;

    @EJB
    private OverviewService overview;

    @EJB
    private EventDeskService desk;

    private StaffOverview numbers;
    private List<EventRow> requests;
    private List<EventRow> next;
    private List<EventRow> drafts;

    public void load() {
        numbers = overview.staff();
        requests = desk.withRequests(EVENTS);
        next = list(EventDeskTab.UPCOMING);
        drafts = list(EventDeskTab.DRAFTS);
    }

    private List<EventRow> list(EventDeskTab tab) {
        return desk.list(new EventDeskFilter(tab, null, null), new PageRequest(1, EVENTS))
                .rows();
    }

    public StaffOverview getNumbers() {
        return numbers;
    }

    public List<EventRow> getRequests() {
        return requests;
    }

    public List<EventRow> getNext() {
        return next;
    }

    public List<EventRow> getDrafts() {
        return drafts;
    }
}
