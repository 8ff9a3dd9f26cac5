package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.CampaignForm;
import it.lifesciencehub.invitations.CampaignService;
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

/** Begins a campaign: to whom, and about what. */
@Named
@ViewScoped
public class CampaignNewPage implements Serializable {

    @EJB
    private CampaignService campaigns;

    @Inject
    private Ui ui;

    private String audience;
    private String event;
    private List<Option> audiences = List.of();
    private List<Option> events = List.of();
    private final CampaignForm form = new CampaignForm();

    public void load() {
        audiences = CampaignWords.options(ui.getLanguage(), campaigns.audiences());
        events = CampaignWords.options(ui.getLanguage(), campaigns.events());
    }

    public String create() {
        form.setAudienceId(audience == null ? null : AddressId.of(audience));
        form.setEventId(event == null ? null : AddressId.of(event));
        Long id = campaigns.create(form);
        PageMessages.done("invitations", "campaign.created");
        return "/invitations/campaign?faces-redirect=true&id=" + id;
    }

    public List<Option> getAudiences() {
        return audiences;
    }

    public List<Option> getEvents() {
        return events;
    }

    public CampaignForm getForm() {
        return form;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }
}
