package it.lifesciencehub.events.web;

import it.lifesciencehub.events.EventCalendarService;
import it.lifesciencehub.events.EventKind;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.events.NewEvent;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A new event: first its kind, then a short form; everything else on the event's own pages. */
@Named
@ViewScoped
public class EventNewPage implements Serializable {

    @EJB
    private EventService events;

    @EJB
    private EventCalendarService calendar;

    @Inject
    private Ui ui;

    private String kind;
    private String series;
    private String titleIt;
    private String titleEn;
    private EventTimesForm times = new EventTimesForm();

    public List<EventKind> getKinds() {
        return calendar.kinds();
    }

    /** The kind that was chosen, or null. */
    public EventKind getChosen() {
        return calendar.kinds().stream()
                .filter(one -> one.getCode().equals(kind))
                .findFirst()
                .orElse(null);
    }

    public List<Option> getSeriesOptions() {
        return calendar.series().stream()
                .filter(one -> one.getKind().getCode().equals(kind))
                .map(one -> new Option(one.getCode(), one.getName().in(ui.getLanguage())))
                .toList();
    }

    public String create() {
        Long id = events.create(new NewEvent(kind, series, new LocalisedText(titleIt, titleEn), times.times()));
        PageMessages.done("events", "new.done");
        return "/events/edit?faces-redirect=true&id=" + id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public String getTitleIt() {
        return titleIt;
    }

    public void setTitleIt(String titleIt) {
        this.titleIt = titleIt;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public EventTimesForm getTimes() {
        return times;
    }
}
