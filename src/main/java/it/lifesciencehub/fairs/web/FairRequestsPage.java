package it.lifesciencehub.fairs.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.fairs.FairAllocationService;
import it.lifesciencehub.fairs.RequestDesk;
import it.lifesciencehub.fairs.RequestRow;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Where staff give places on a stand out. */
@Named
@ViewScoped
public class FairRequestsPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private FairAllocationService allocation;

    @Inject
    private Ui ui;

    private String id;
    private EventView event;
    private RequestDesk desk;
    private Long refused;
    private String words;

    public void load() {
        event = events.open(AddressId.of(id));
        desk = allocation.desk(event.event().getId(), ui.getLanguage());
    }

    public String allocate() {
        PageMessages.done(
                FairDeskPage.FEATURE,
                "requests.allocated",
                allocation.allocate(event.event().getId()));
        return here();
    }

    public String confirm(Long requestId, Long kindId) {
        allocation.confirm(requestId, kindId);
        return done("requests.confirmed");
    }

    public String putOnWaitingList(Long requestId) {
        allocation.putOnWaitingList(requestId);
        return done("requests.waitlisted");
    }

    public String refuse() {
        allocation.refuse(refused, words);
        return done("requests.refused");
    }

    public String takeBack(Long requestId) {
        allocation.takeBack(requestId);
        return done("requests.takenBack");
    }

    private String done(String key) {
        PageMessages.done(FairDeskPage.FEATURE, key);
        return here();
    }

    private String here() {
        return "/fairs/requests?faces-redirect=true&id=" + id;
    }

    /** Those that can be refused. */
    public List<Option> getUndecided() {
        return Stream.concat(desk.asked().stream(), desk.waiting().stream())
                .map(one -> new Option(one.id(), one.company()))
                .toList();
    }

    /** Whether nobody has asked yet. */
    public boolean isNobody() {
        return Stream.of(desk.asked(), desk.waiting(), desk.confirmed(), desk.ended())
                .allMatch(List<RequestRow>::isEmpty);
    }

    public EventView getEvent() {
        return event;
    }

    public RequestDesk getDesk() {
        return desk;
    }

    public Long getRefused() {
        return refused;
    }

    public void setRefused(Long refused) {
        this.refused = refused;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
