package it.lifesciencehub.attendance.web;

import it.lifesciencehub.attendance.AttendanceDeskService;
import it.lifesciencehub.attendance.AttendanceFilter;
import it.lifesciencehub.attendance.AttendanceFilter.Show;
import it.lifesciencehub.attendance.AttendanceRow;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Everybody who has a place at an event, and whether they came: search, check in, take back. */
@Named
@ViewScoped
public class AttendanceListPage implements Serializable {

    private static final String FEATURE = "attendance";

    @EJB
    private EventPageService events;

    @EJB
    private AttendanceDeskService desk;

    @Inject
    private Clock clock;

    private Long id;
    private String words;
    private Show show;
    private Integer number;
    private EventView view;
    private Page<AttendanceRow> page = Page.empty();

    public void load() {
        view = events.open(id);
        page = desk.list(id, new AttendanceFilter(words, show), PageRequest.of(number));
    }

    public String checkIn(Long registrationId) {
        desk.checkIn(registrationId);
        PageMessages.done(FEATURE, "list.checkedIn");
        return here();
    }

    public String undo(Long registrationId) {
        desk.undo(registrationId);
        PageMessages.done(FEATURE, "list.undone");
        return here();
    }

    private String here() {
        return "/attendance/list?faces-redirect=true&includeViewParams=true";
    }

    /** Whether somebody can be written down as having come: from the day before on. */
    public boolean isUnderWay() {
        return view.event().isPublished()
                && !clock.instant().isBefore(view.event().getStartsAt().minus(Duration.ofDays(1)));
    }

    public String chip(AttendanceRow row) {
        return row.in()
                ? "ok"
                : row.state() != null && "NO_SHOW".equals(row.state().name()) ? "warn" : "neutral";
    }

    public List<Show> getTabs() {
        return List.of(Show.IN, Show.EXPECTED, Show.NO_SHOW, Show.WALK_IN);
    }

    public boolean isFiltered() {
        return show != null || words != null && !words.isBlank();
    }

    public EventView getView() {
        return view;
    }

    public Page<AttendanceRow> getPage() {
        return page;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Show getShow() {
        return show;
    }

    public void setShow(Show show) {
        this.show = show;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
