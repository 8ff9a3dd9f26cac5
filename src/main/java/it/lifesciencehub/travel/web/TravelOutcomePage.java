package it.lifesciencehub.travel.web;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.travel.CompanyTravel;
import it.lifesciencehub.travel.MeetingRow;
import it.lifesciencehub.travel.OutcomeForm;
import it.lifesciencehub.travel.TravelCompanyService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** What a company notes of one meeting abroad. */
@Named
@ViewScoped
public class TravelOutcomePage implements Serializable {

    @EJB
    private TravelCompanyService service;

    private String id;
    private String event;
    private String meeting;
    private CompanyTravel view;
    private MeetingRow row;
    private OutcomeForm form;

    public void load() {
        Long meetingId = AddressId.of(meeting);
        view = service.open(AddressId.of(id), AddressId.of(event));
        row = view.meetings().stream()
                .filter(one -> one.id().equals(meetingId))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
        form = service.outcome(view.organisationId(), view.eventId(), meetingId);
    }

    public String save() {
        service.note(view.organisationId(), view.eventId(), row.id(), form);
        PageMessages.done(TravelDeskPage.FEATURE, "outcome.saved");
        return "/travel/company?faces-redirect=true&id=" + id + "&event=" + event;
    }

    public CompanyTravel getView() {
        return view;
    }

    public MeetingRow getRow() {
        return row;
    }

    public OutcomeForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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
