package it.lifesciencehub.portal.web;

import it.lifesciencehub.events.EventCalendarService;
import it.lifesciencehub.events.EventFilter;
import it.lifesciencehub.events.EventRow;
import it.lifesciencehub.groups.AreaService;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.papers.GroupPaperRow;
import it.lifesciencehub.papers.GroupPaperService;
import it.lifesciencehub.shared.formats.Markdown;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

    @EJB
    private GroupPaperService paperService;

    @Inject
    private Ui ui;

    private String slug;
    private WorkGroup group;
    private List<EventRow> events;
    private List<GroupPaperRow> papers = List.of();

    public void load() {
        group = areas.group(slug);
        papers = paperService.shared(group.getId());
        events = calendar.next(EventFilter.ofGroup(group.getId()), EVENTS);
    }

    public WorkGroup getGroup() {
        return group;
    }

    /** What the group is there for, as HTML; empty where nothing is written. */
    public String getMandate() {
        return Markdown.html(group.getMandate().in(ui.getLanguage()));
    }

    public List<GroupPaperRow> getPapers() {
        return papers;
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
