package it.lifesciencehub.registrations.web;

import it.lifesciencehub.registrations.CompanyDesk;
import it.lifesciencehub.registrations.HoldDesk;
import it.lifesciencehub.registrations.HoldService;
import it.lifesciencehub.registrations.RegistrationReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A company's desk at one event: its share, its people's places, and places without a name. */
@Named
@ViewScoped
public class RegistrationCompanyEventPage implements Serializable {

    private static final String FEATURE = "registrations";

    @Inject
    private HoldService holds;

    @Inject
    private Ui ui;

    private final String requestKey = UUID.randomUUID().toString();
    private Long id;
    private Long eventId;
    private Integer number;
    private HoldDesk desk;
    private Map<Long, String> chosen = new HashMap<>();
    private Map<Long, String> addresses = new HashMap<>();

    public void load() {
        desk = holds.desk(eventId, id);
    }

    public String take() {
        if (number == null) {
            throw new Refusal(RegistrationReason.NUMBER_NOT_VALID, 50);
        }
        holds.take(eventId, id, number, requestKey);
        return done("hold.taken");
    }

    public String name(Long holdId) {
        String colleague = chosen.get(holdId);
        holds.name(holdId, colleague == null || colleague.isBlank() ? null : AddressId.of(colleague), null);
        return done("hold.named");
    }

    public String sendLink(Long holdId) {
        holds.sendLink(holdId, addresses.get(holdId), ui.getLanguage());
        return done("hold.linkSent");
    }

    public String release(Long holdId) {
        holds.release(holdId);
        return done("hold.released");
    }

    private String done(String key) {
        PageMessages.done(FEATURE, key);
        return "/registrations/company-event?faces-redirect=true&id=" + id + "&event=" + eventId;
    }

    /** Colleagues who have no place yet. */
    public List<Option> getColleagues() {
        return desk.desk().colleagues().stream()
                .filter(one -> one.status() == null)
                .map(one -> new Option(one.personId().toString(), one.name()))
                .toList();
    }

    /** Colleagues who have a place, wait for one or have asked. */
    public List<CompanyDesk.Colleague> getBooked() {
        return desk.desk().colleagues().stream()
                .filter(one -> one.status() != null)
                .toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getEventId() {
        return eventId;
    }

    public void setEventId(Long eventId) {
        this.eventId = eventId;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public HoldDesk getDesk() {
        return desk;
    }

    public Map<Long, String> getChosen() {
        return chosen;
    }

    public Map<Long, String> getAddresses() {
        return addresses;
    }
}
