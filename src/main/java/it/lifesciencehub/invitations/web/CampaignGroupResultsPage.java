package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.CampaignSendingService;
import it.lifesciencehub.invitations.CampaignState;
import it.lifesciencehub.invitations.CampaignView;
import it.lifesciencehub.invitations.GroupCampaignService;
import it.lifesciencehub.invitations.InvitationDeskService;
import it.lifesciencehub.invitations.InvitationRow;
import it.lifesciencehub.invitations.InvitationState;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of what the officers have written to a group's people. */
@Named
@ViewScoped
public class CampaignGroupResultsPage implements Serializable {

    private static final String FEATURE = "invitations";

    @EJB
    private GroupCampaignService groupCampaigns;

    @EJB
    private CampaignSendingService sending;

    @EJB
    private InvitationDeskService desk;

    private String slug;
    private String id;
    private Integer number;
    private CampaignView view;
    private Map<InvitationState, Long> counts = new EnumMap<>(InvitationState.class);
    private Page<InvitationRow> page = Page.empty();

    public void load() {
        view = groupCampaigns.find(slug, AddressId.of(id));
        counts = desk.counts(view.id());
        page = desk.list(view.id(), null, null, PageRequest.of(number));
    }

    public String resend(InvitationRow row) {
        desk.resend(row.id());
        PageMessages.done(FEATURE, "results.resent", row.name());
        return here();
    }

    public String remind() {
        PageMessages.done(FEATURE, "results.reminded", sending.remind(view.id()));
        return here();
    }

    public String stop() {
        sending.stop(view.id());
        PageMessages.done(FEATURE, "results.stopped");
        return here();
    }

    private String here() {
        return "/invitations/group-results?faces-redirect=true&slug=" + slug + "&id=" + view.id();
    }

    public List<InvitationState> getStates() {
        return List.copyOf(counts.keySet());
    }

    public long count(InvitationState one) {
        return counts.getOrDefault(one, 0L);
    }

    public boolean isStoppable() {
        return view.state() == CampaignState.SENDING;
    }

    public boolean isRemindable() {
        return view.event() != null && count(InvitationState.SENT) + count(InvitationState.SEEN) > 0;
    }

    public CampaignView getView() {
        return view;
    }

    public Page<InvitationRow> getPage() {
        return page;
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

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
