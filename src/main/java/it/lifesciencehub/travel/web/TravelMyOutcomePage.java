package it.lifesciencehub.travel.web;

import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.travel.MyMeeting;
import it.lifesciencehub.travel.OutcomeForm;
import it.lifesciencehub.travel.TravelOutcomeService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** What somebody who took part in a meeting abroad notes of it, for their company. */
@Named
@ViewScoped
public class TravelMyOutcomePage implements Serializable {

    @EJB
    private TravelOutcomeService service;

    private String event;
    private String meeting;
    private MyMeeting view;

    public void load() {
        view = service.open(AddressId.of(event), AddressId.of(meeting));
    }

    public String save() {
        service.note(AddressId.of(event), view.row().id(), view.form());
        PageMessages.done(TravelDeskPage.FEATURE, "outcome.saved");
        return "/travel/my?faces-redirect=true&event=" + event;
    }

    public MyMeeting getView() {
        return view;
    }

    public OutcomeForm getForm() {
        return view.form();
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public String getMeeting() {
        return meeting;
    }

    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }
}
