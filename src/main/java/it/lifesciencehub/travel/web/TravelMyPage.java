package it.lifesciencehub.travel.web;

import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import it.lifesciencehub.travel.MeetingRow;
import it.lifesciencehub.travel.MyTravel;
import it.lifesciencehub.travel.TravelField;
import it.lifesciencehub.travel.TravelMineService;
import it.lifesciencehub.travel.TravelOutcomeService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A traveller's own page: what they give, what they see to, and their itinerary. */
@Named
@ViewScoped
public class TravelMyPage implements Serializable {

    @EJB
    private TravelMineService service;

    @EJB
    private TravelOutcomeService outcomes;

    @Inject
    private Ui ui;

    private String event;
    private MyTravel view;
    private List<MeetingRow> meetings;
    private Long shareWith;
    private final Map<String, String> values = new HashMap<>();

    public void load() {
        view = service.open(AddressId.of(event), ui.getLanguage());
        meetings = outcomes.meetings(view.eventId());
        shareWith = view.shareWithId();
        view.given().forEach((field, value) -> values.put(field.name(), value));
    }

    public String give() {
        Map<TravelField, String> given = new EnumMap<>(TravelField.class);
        for (TravelField field : TravelField.values()) {
            given.put(field, values.get(field.name()));
        }
        service.give(view.eventId(), given);
        return done("mine.given");
    }

    public String share() {
        service.shareWith(view.eventId(), shareWith);
        return done("mine.shared");
    }

    public String tick(String key, boolean done) {
        service.tick(view.eventId(), key, done);
        return done(done ? "mine.ticked" : "mine.unticked");
    }

    private String done(String key) {
        PageMessages.done(TravelDeskPage.FEATURE, key);
        return "/travel/my?faces-redirect=true&event=" + event;
    }

    public List<Option> getFellows() {
        return view.fellows().stream()
                .map(one -> new Option(
                        one.registrationId(),
                        one.organisation().isEmpty() ? one.name() : one.name() + " – " + one.organisation()))
                .toList();
    }

    public MyTravel getView() {
        return view;
    }

    /** Meetings of which they can note what came of them. */
    public List<MeetingRow> getMeetings() {
        return meetings;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Long getShareWith() {
        return shareWith;
    }

    public void setShareWith(Long shareWith) {
        this.shareWith = shareWith;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }
}
