package it.lifesciencehub.fairs.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.fairs.FairAllocationService;
import it.lifesciencehub.fairs.KindCount;
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
import java.util.Map;
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
    private Long requestId;
    private RequestRow row;
    private Long refused;
    private String words;

    public void load() {
        event = events.open(AddressId.of(id));
        desk = allocation.desk(event.event().getId(), ui.getLanguage());
        row = Stream.of(desk.asked(), desk.waiting(), desk.confirmed())
                .flatMap(List::stream)
                .filter(one -> one.id().equals(requestId))
                .findFirst()
                .orElse(null);
    }

    public String allocate() {
        PageMessages.done(
                FairDeskPage.FEATURE,
                "requests.allocated",
                allocation.allocate(event.event().getId()));
        return here();
    }

    public String confirm(Long which) {
        allocation.confirm(which, null);
        return done("requests.confirmed");
    }

    public String confirmSecond(RequestRow one) {
        allocation.confirm(one.id(), Map.of(one.secondId(), one.places()));
        return done("requests.confirmed");
    }

    /** Gives the chosen company the places that are typed, for the first time or in the place of what it has. */
    public String decide() {
        Map<Long, Integer> places = KindCount.toMap(row.numbers());
        if (row.given() == null) {
            allocation.confirm(row.id(), places);
            return done("requests.confirmed");
        }
        allocation.change(row.id(), places);
        return done("requests.placesChanged");
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

    /** The chosen company, or null. */
    public RequestRow getRow() {
        return row;
    }

    public Long getRequestId() {
        return requestId;
    }

    public void setRequestId(Long requestId) {
        this.requestId = requestId;
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
