package it.lifesciencehub.portal.web;

import it.lifesciencehub.dossiers.FollowUpRow;
import it.lifesciencehub.dossiers.NoteService;
import it.lifesciencehub.events.EventDeskFilter;
import it.lifesciencehub.events.EventDeskService;
import it.lifesciencehub.events.EventDeskTab;
import it.lifesciencehub.events.EventRow;
import it.lifesciencehub.portal.OverviewService;
import it.lifesciencehub.portal.StaffOverview;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** The staff's first page: what needs doing now. */
@Named
@RequestScoped
public class PortalOverviewPage {

    private static final int EVENTS = 5;
    private static final int FOLLOW_UPS = 8;

    @EJB
    private OverviewService overview;

    @EJB
    private EventDeskService desk;

    @EJB
    private NoteService notes;

    @Inject
    private Clock clock;

    private StaffOverview numbers;
    private List<EventRow> requests;
    private List<EventRow> next;
    private List<EventRow> drafts;
    private List<FollowUpRow> followUps;

    public void load() {
        numbers = overview.staff();
        requests = desk.withRequests(EVENTS);
        next = list(EventDeskTab.UPCOMING);
        drafts = list(EventDeskTab.DRAFTS);
        followUps = notes.followUps(FOLLOW_UPS);
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

    /** Notes that somebody should come back to, the most overdue first. */
    public List<FollowUpRow> getFollowUps() {
        return followUps;
    }

    public boolean isDue(FollowUpRow row) {
        return !row.day().isAfter(RomeTime.today(clock));
    }

    public List<EventRow> getDrafts() {
        return drafts;
    }
}
