package it.lifesciencehub.events.web;

import it.lifesciencehub.events.EventCalendarService;
import it.lifesciencehub.events.EventKind;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.events.NewEvent;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
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
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private String venueName;
    private String venueAddress;
    private String municipality;
    private String onlineLink;

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
        EventPlace place = new EventPlace(venueName, venueAddress, municipality, onlineLink);
        EventTimes times = new EventTimes(RomeTime.instant(startsAt), RomeTime.instant(endsAt), place);
        Long id = events.create(new NewEvent(kind, series, new LocalisedText(titleIt, titleEn), times));
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

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }

    public String getVenueName() {
        return venueName;
    }

    public void setVenueName(String venueName) {
        this.venueName = venueName;
    }

    public String getVenueAddress() {
        return venueAddress;
    }

    public void setVenueAddress(String venueAddress) {
        this.venueAddress = venueAddress;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getOnlineLink() {
        return onlineLink;
    }

    public void setOnlineLink(String onlineLink) {
        this.onlineLink = onlineLink;
    }
}
