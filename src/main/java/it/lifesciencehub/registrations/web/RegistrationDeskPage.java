package it.lifesciencehub.registrations.web;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.registrations.PlacesCheck;
import it.lifesciencehub.registrations.RegistrationDeskService;
import it.lifesciencehub.registrations.RegistrationFilter;
import it.lifesciencehub.registrations.RegistrationRow;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The staff's list of an event's registrations: approve, decline, export, check the counters. */
@Named
@ViewScoped
public class RegistrationDeskPage implements Serializable {

    @Inject
    private RegistrationDeskService desk;

    @Inject
    private RegistrationService registrations;

    private Long id;
    private String words;
    private RegistrationStatus status;
    private Integer number;
    private String declineWords;
    private Event event;
    private EventPlaces places;
    private PlacesCheck check;
    private Page<RegistrationRow> page = Page.empty();

    public void load() {
        event = desk.event(id);
        places = desk.places(id);
        page = desk.list(id, new RegistrationFilter(words, status), PageRequest.of(number));
    }

    public String approve(Long registrationId) {
        registrations.approve(registrationId);
        PageMessages.done("registrations", "desk.approved");
        return here();
    }

    public String decline(Long registrationId) {
        registrations.decline(registrationId, declineWords);
        PageMessages.done("registrations", "desk.declined");
        return here();
    }

    public void checkCounters() {
        check = desk.check(id);
    }

    private String here() {
        return "/registrations/desk?faces-redirect=true&id=" + id
                + (status == null ? "" : "&status=" + status)
                + (number == null ? "" : "&page=" + number);
    }

    /** Tabs of the list; null stands for all that stand. */
    public List<RegistrationStatus> getTabs() {
        return List.of(
                RegistrationStatus.CONFIRMED,
                RegistrationStatus.REQUESTED,
                RegistrationStatus.WAITLISTED,
                RegistrationStatus.OFFERED,
                RegistrationStatus.CANCELLED,
                RegistrationStatus.DECLINED,
                RegistrationStatus.EXPIRED);
    }

    public boolean isFiltered() {
        return status != null || words != null && !words.isBlank();
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

    public RegistrationStatus getStatus() {
        return status;
    }

    public void setStatus(RegistrationStatus status) {
        this.status = status;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getDeclineWords() {
        return declineWords;
    }

    public void setDeclineWords(String declineWords) {
        this.declineWords = declineWords;
    }

    public Event getEvent() {
        return event;
    }

    public EventPlaces getPlaces() {
        return places;
    }

    public PlacesCheck getCheck() {
        return check;
    }

    public Page<RegistrationRow> getPage() {
        return page;
    }
}
