package it.lifesciencehub.events.web;

import it.lifesciencehub.events.EventCalendarService;
import it.lifesciencehub.events.EventFilter;
import it.lifesciencehub.events.EventKind;
import it.lifesciencehub.events.EventRow;
import it.lifesciencehub.groups.AreaService;
import it.lifesciencehub.groups.StrategicArea;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The public calendar, by month. */
@Named
@RequestScoped
public class EventCalendarPage {

    private static final int EVENTS = 40;

    @EJB
    private EventCalendarService calendar;

    @EJB
    private AreaService areas;

    @Inject
    private Ui ui;

    private String words;
    private String kind;
    private String area;
    private String where;
    private String when;
    private Integer number;
    private Page<EventRow> page;

    /** The events of one month. */
    public record Month(String name, List<EventRow> rows) {}

    public Page<EventRow> getPage() {
        if (page == null) {
            Boolean online = "online".equals(where) ? Boolean.TRUE : "place".equals(where) ? Boolean.FALSE : null;
            EventFilter filter = new EventFilter(isPast(), words, kind, area, online, null);
            page = calendar.list(filter, new PageRequest(number == null ? 1 : number, EVENTS));
        }
        return page;
    }

    public List<Month> getMonths() {
        TreeMap<YearMonth, List<EventRow>> months = new TreeMap<>(
                getPage().rows().stream().collect(Collectors.groupingBy(row -> YearMonth.from(row.start()))));
        return (isPast() ? months.descendingMap() : months)
                .values().stream()
                        .map(rows -> new Month(
                                Moments.pattern(ui.getLanguage(), rows.get(0).startsAt(), "LLLL yyyy"), rows))
                        .toList();
    }

    public boolean isPast() {
        return "past".equals(when);
    }

    /** Whether anything narrows the list, so that "nothing found" can offer to clear it. */
    public boolean isNarrowed() {
        return has(words) || has(kind) || has(area) || has(where);
    }

    private static boolean has(String text) {
        return text != null && !text.isBlank();
    }

    public List<EventKind> getKinds() {
        return calendar.kinds();
    }

    public List<StrategicArea> getAreas() {
        return areas.areas();
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

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
