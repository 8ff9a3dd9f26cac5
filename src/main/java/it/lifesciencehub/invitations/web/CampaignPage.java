package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.CampaignForm;
import it.lifesciencehub.invitations.CampaignService;
import it.lifesciencehub.invitations.CampaignTemplate.Placeholder;
import it.lifesciencehub.invitations.CampaignView;
import it.lifesciencehub.mail.MailPreview;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** A campaign's texts: written, looked at as somebody, tried out on oneself. */
@Named
@ViewScoped
public class CampaignPage implements Serializable {

    private static final String FEATURE = "invitations";

    @EJB
    private CampaignService campaigns;

    @Inject
    private Ui ui;

    private String id;
    private CampaignView view;
    private CampaignForm form;
    private String audience;
    private String as;
    private MailPreview preview;
    private List<Option> audiences = List.of();

    public void load() {
        view = campaigns.find(AddressId.of(id));
        form = view.form();
        audience = form.getAudienceId().toString();
        audiences = CampaignWords.options(ui.getLanguage(), campaigns.audiences());
    }

    public String save() {
        write();
        PageMessages.done(FEATURE, "campaign.saved");
        return "/invitations/campaign?faces-redirect=true&id=" + view.id();
    }

    public String saveAndCheck() {
        write();
        return "/invitations/campaign-check?faces-redirect=true&id=" + view.id();
    }

    private void write() {
        take();
        campaigns.change(view.id(), view.version(), form);
    }

    private void take() {
        form.setAudienceId(audience == null ? null : AddressId.of(audience));
    }

    /** Nothing is saved by it. */
    public void look() {
        take();
        preview = null;
        preview = campaigns.preview(view.id(), form, as);
    }

    public String tryOut() {
        write();
        PageMessages.done(FEATURE, "campaign.tried", campaigns.tryOut(view.id()));
        return "/invitations/campaign?faces-redirect=true&id=" + view.id();
    }

    public List<Placeholder> getPlaceholders() {
        return Arrays.stream(Placeholder.values())
                .filter(one -> !one.ofEvent() || view.event() != null)
                .toList();
    }

    public List<Option> getAudiences() {
        return audiences;
    }

    public CampaignView getView() {
        return view;
    }

    public CampaignForm getForm() {
        return form;
    }

    public MailPreview getPreview() {
        return preview;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }
}
