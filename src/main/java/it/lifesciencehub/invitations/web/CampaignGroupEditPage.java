package it.lifesciencehub.invitations.web;

import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.invitations.CampaignForm;
import it.lifesciencehub.invitations.CampaignService;
import it.lifesciencehub.invitations.CampaignTemplate.Placeholder;
import it.lifesciencehub.invitations.CampaignView;
import it.lifesciencehub.invitations.GroupCampaignService;
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

/** A message or invitation of a group's officers to its people: begun, written, looked at, tried out on oneself. */
@Named
@ViewScoped
public class CampaignGroupEditPage implements Serializable {

    private static final String FEATURE = "invitations";

    @EJB
    private GroupCampaignService groupCampaigns;

    @EJB
    private CampaignService campaigns;

    @Inject
    private Ui ui;

    private String slug;
    private String id;
    private CampaignView view;
    private CampaignForm form = new CampaignForm();
    private String event;
    private MandateRole role;
    private MailPreview preview;
    private List<Option> events = List.of();
    private List<Option> roles = List.of();

    public void load() {
        if (id == null) {
            events = CampaignWords.options(ui.getLanguage(), groupCampaigns.events(slug));
            roles = groupCampaigns.roles(slug).stream()
                    .map(one -> new Option(
                            MandateRole.valueOf(one.value()), one.name().in(ui.getLanguage())))
                    .toList();
            return;
        }
        view = groupCampaigns.find(slug, AddressId.of(id));
        form = view.form();
    }

    public String create() {
        form.setEventId(event == null || event.isEmpty() ? null : AddressId.of(event));
        return "/invitations/group-edit?faces-redirect=true&slug=" + slug + "&id="
                + groupCampaigns.create(slug, form, role);
    }

    public String save() {
        write();
        PageMessages.done(FEATURE, "campaign.saved");
        return here();
    }

    public String saveAndCheck() {
        write();
        return "/invitations/group-send?faces-redirect=true&slug=" + slug + "&id=" + view.id();
    }

    public String tryOut() {
        write();
        PageMessages.done(FEATURE, "campaign.tried", campaigns.tryOut(view.id()));
        return here();
    }

    private void write() {
        campaigns.change(view.id(), view.version(), form);
    }

    private String here() {
        return "/invitations/group-edit?faces-redirect=true&slug=" + slug + "&id=" + view.id();
    }

    /** Nothing is saved by it. */
    public void look() {
        preview = null;
        preview = campaigns.preview(view.id(), form, null);
    }

    public List<Placeholder> getPlaceholders() {
        return Arrays.stream(Placeholder.values())
                .filter(one -> !one.ofEvent() || view.event() != null)
                .toList();
    }

    /** Null for a new one. */
    public CampaignView getView() {
        return view;
    }

    public CampaignForm getForm() {
        return form;
    }

    public MailPreview getPreview() {
        return preview;
    }

    public List<Option> getEvents() {
        return events;
    }

    public List<Option> getRoles() {
        return roles;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
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

    public MandateRole getRole() {
        return role;
    }

    public void setRole(MandateRole role) {
        this.role = role;
    }
}
