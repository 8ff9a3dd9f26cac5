package it.lifesciencehub.fairs.web;

import it.lifesciencehub.fairs.FairPlaceView;
import it.lifesciencehub.fairs.FairRequestService;
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

/** A company at a fair, for its delegates: the stand, what they ask for, and what came of it. */
@Named
@ViewScoped
public class FairCompanyPage implements Serializable {

    @EJB
    private FairRequestService requests;

    @Inject
    private Ui ui;

    private String id;
    private String eventId;
    private FairPlaceView view;

    public void load() {
        view = requests.open(AddressId.of(id), AddressId.of(eventId), ui.getLanguage());
    }

    public String save() {
        boolean standing = view.standing();
        requests.save(view.organisationId(), view.event().getId(), view.form());
        return done(standing ? "company.changed" : "company.asked");
    }

    public String withdraw() {
        requests.withdraw(view.organisationId(), view.event().getId());
        return done("company.withdrawn");
    }

    private String done(String key) {
        PageMessages.done(FairDeskPage.FEATURE, key);
        return "/fairs/company?faces-redirect=true&id=" + id + "&event=" + eventId;
    }

    public List<Option> getKinds() {
        return view.kinds().stream()
                .map(one -> new Option(one.id(), one.name().in(ui.getLanguage())))
                .toList();
    }

    public FairPlaceView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getEventId() {
        return eventId;
    }

    public void setEventId(String eventId) {
        this.eventId = eventId;
    }
}
