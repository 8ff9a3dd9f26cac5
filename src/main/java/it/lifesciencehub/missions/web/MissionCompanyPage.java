package it.lifesciencehub.missions.web;

import it.lifesciencehub.missions.ApplicationForm;
import it.lifesciencehub.missions.ApplicationView;
import it.lifesciencehub.missions.MissionApplicationService;
import it.lifesciencehub.missions.MissionDecisionService;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** A company's application to a mission, for its delegates. */
@Named
@ViewScoped
public class MissionCompanyPage implements Serializable {

    @EJB
    private MissionApplicationService applications;

    @EJB
    private MissionDecisionService decisions;

    private String id;
    private String eventId;
    private ApplicationView view;
    private String reason;

    public void load() {
        view = applications.open(AddressId.of(id), AddressId.of(eventId));
    }

    public String save() {
        applications.save(AddressId.of(id), AddressId.of(eventId), view.form());
        return done("company.saved");
    }

    public String submit() {
        applications.submit(AddressId.of(id), AddressId.of(eventId), view.form());
        return done("company.submitted");
    }

    public String withdraw() {
        decisions.withdraw(AddressId.of(id), AddressId.of(eventId), reason);
        return done("company.withdrawn");
    }

    public String swap() {
        decisions.swap(AddressId.of(id), AddressId.of(eventId), view.form().getTravellers());
        return done("company.swapped");
    }

    private String done(String key) {
        PageMessages.done(MissionDeskPage.FEATURE, key);
        return "/missions/company?faces-redirect=true&id=" + id + "&event=" + eventId;
    }

    /** People of the company who can travel. */
    public List<Option> getPeople() {
        return view.colleagues().stream()
                .map(one -> new Option(
                        one.personId(),
                        one.jobTitle() == null || one.jobTitle().isBlank()
                                ? one.name()
                                : one.name() + " (" + one.jobTitle() + ")"))
                .toList();
    }

    /** Those who would travel, by name. */
    public List<String> getTravellers() {
        List<Long> ids = Arrays.asList(view.form().getTravellers());
        return view.colleagues().stream()
                .filter(one -> ids.contains(one.personId()))
                .map(one -> one.name())
                .toList();
    }

    public ApplicationView getView() {
        return view;
    }

    public ApplicationForm getForm() {
        return view.form();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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
