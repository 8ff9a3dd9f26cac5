package it.lifesciencehub.events.web;

import it.lifesciencehub.events.EventCalendarService;
import it.lifesciencehub.events.EventDeskFilter;
import it.lifesciencehub.events.EventDeskService;
import it.lifesciencehub.events.EventDeskTab;
import it.lifesciencehub.events.EventKind;
import it.lifesciencehub.events.EventRow;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The staff's list of events. */
@Named
@RequestScoped
public class EventDeskPage {

    @EJB
    private EventDeskService desk;

    @EJB
    private EventCalendarService calendar;

    private String tabName;
    private String words;
    private String kind;
    private Integer number;
    private Page<EventRow> page;
    private Map<EventDeskTab, Long> counts;

    public EventDeskTab getTab() {
        return tab(tabName);
    }

    /** The tab of this name; coming events for no name and for whatever is none. */
    static EventDeskTab tab(String name) {
        return Arrays.stream(EventDeskTab.values())
                .filter(tab -> tab.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(EventDeskTab.UPCOMING);
    }

    public EventDeskTab[] getTabs() {
        return EventDeskTab.values();
    }

    public long count(EventDeskTab tab) {
        if (counts == null) {
            counts = desk.counts();
        }
        return counts.get(tab);
    }

    public Page<EventRow> getPage() {
        if (page == null) {
            page = desk.list(new EventDeskFilter(getTab(), words, kind), PageRequest.of(number));
        }
        return page;
    }

    public boolean isNarrowed() {
        return words != null && !words.isBlank() || kind != null && !kind.isBlank();
    }

    public List<EventKind> getKinds() {
        return calendar.kinds();
    }

    public String getTabName() {
        return tabName;
    }

    public void setTabName(String tabName) {
        this.tabName = tabName;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
