package it.lifesciencehub.roundtables.web;

import it.lifesciencehub.roundtables.ReportService;
import it.lifesciencehub.roundtables.ReportState;
import it.lifesciencehub.roundtables.SittingService;
import it.lifesciencehub.roundtables.SittingView;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** One sitting: facts and report for the group, and what those who keep the roundtable do with it. */
@Named
@ViewScoped
public class RoundtableShowPage implements Serializable {

    private static final String FEATURE = "roundtables";

    @EJB
    private SittingService sittings;

    @EJB
    private ReportService reports;

    private String slug;
    private String id;
    private SittingView view;
    private String reason;

    public void load() {
        view = requireOf(sittings.find(AddressId.of(id)), slug);
    }

    /** Addresses name the group and the sitting; the two have to belong together. */
    static SittingView requireOf(SittingView view, String slug) {
        if (!view.slug().equals(slug)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return view;
    }

    public String hold() {
        sittings.hold(view.id(), view.version());
        PageMessages.done(FEATURE, "show.heldDone");
        return here();
    }

    public String cancel() {
        sittings.cancel(view.id(), view.version(), reason);
        PageMessages.done(FEATURE, "show.cancelDone");
        return here();
    }

    public String shareWithGroup() {
        return share(ReportState.GROUP_ALONE);
    }

    public String shareWithMembers() {
        return share(ReportState.MEMBERS);
    }

    public String takeBack() {
        return share(ReportState.DRAFT);
    }

    private String share(ReportState state) {
        reports.share(view.id(), view.report().version(), state);
        PageMessages.done(FEATURE, "show.shared." + state.name());
        return here();
    }

    private String here() {
        return "/roundtables/show?faces-redirect=true&slug=" + slug + "&id=" + id;
    }

    public SittingView getView() {
        return view;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
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
}
