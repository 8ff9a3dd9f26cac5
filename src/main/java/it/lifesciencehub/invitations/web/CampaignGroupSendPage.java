package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.CampaignCheck;
import it.lifesciencehub.invitations.CampaignSendingService;
import it.lifesciencehub.invitations.CampaignView;
import it.lifesciencehub.invitations.Exclusion;
import it.lifesciencehub.invitations.GroupCampaignService;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/** What sending to a group's people would do, and the buttons that do it. */
@Named
@ViewScoped
public class CampaignGroupSendPage implements Serializable {

    private static final String FEATURE = "invitations";

    @EJB
    private GroupCampaignService groupCampaigns;

    @EJB
    private CampaignSendingService sending;

    @Inject
    private Ui ui;

    private String slug;
    private String id;
    private CampaignView view;
    private CampaignCheck check;
    private LocalDateTime plannedAt;

    public void load() {
        view = groupCampaigns.find(slug, AddressId.of(id));
        check = sending.check(view.id());
    }

    public String send() {
        sending.send(view.id(), view.version());
        PageMessages.done(FEATURE, "check.sent");
        return "/invitations/group-results?faces-redirect=true&slug=" + slug + "&id=" + view.id();
    }

    public String plan() {
        sending.plan(view.id(), view.version(), plannedAt);
        PageMessages.done(FEATURE, "check.planned", Moments.dateTime(ui.getLanguage(), RomeTime.instant(plannedAt)));
        return here();
    }

    public String unplan() {
        sending.unplan(view.id(), view.version());
        PageMessages.done(FEATURE, "check.unplanned");
        return here();
    }

    private String here() {
        return "/invitations/group-send?faces-redirect=true&slug=" + slug + "&id=" + view.id();
    }

    public List<String> getProblems() {
        return check.problems().stream()
                .map(reason -> Texts.of(ui.getLanguage(), reason))
                .toList();
    }

    public List<Exclusion> getExclusions() {
        return List.copyOf(check.leftOut().keySet());
    }

    public CampaignView getView() {
        return view;
    }

    public CampaignCheck getCheck() {
        return check;
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

    public LocalDateTime getPlannedAt() {
        return plannedAt;
    }

    public void setPlannedAt(LocalDateTime plannedAt) {
        this.plannedAt = plannedAt;
    }
}
