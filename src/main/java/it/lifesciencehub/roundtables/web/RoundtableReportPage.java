package it.lifesciencehub.roundtables.web;

import it.lifesciencehub.roundtables.ReportForm;
import it.lifesciencehub.roundtables.ReportService;
import it.lifesciencehub.roundtables.SittingService;
import it.lifesciencehub.roundtables.SittingView;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The report of a sitting, written. Where somebody else has saved it meanwhile, their text stands beside one's own, and
 * saving again is a decision of whoever sees both.
 */
@Named
@ViewScoped
public class RoundtableReportPage implements Serializable {

    private static final String FEATURE = "roundtables";

    @EJB
    private SittingService sittings;

    @EJB
    private ReportService reports;

    private String slug;
    private String id;
    private SittingView sitting;
    private ReportForm form = new ReportForm();
    private long version = ReportService.NONE;
    private SittingView.ReportView theirs;
    private List<Option> papers = List.of();

    public void load() {
        sitting = RoundtableShowPage.requireOf(sittings.find(AddressId.of(id)), slug);
        papers = reports.choices(sitting.id()).stream()
                .map(pin -> new Option(pin.versionId(), pin.label()))
                .toList();
        if (sitting.report() != null) {
            form = sitting.report().form();
            version = sitting.report().version();
        }
    }

    public String save() {
        try {
            reports.save(sitting.id(), version, form);
        } catch (Refusal refusal) {
            if (refusal.reason() != CommonReason.CHANGED_MEANWHILE) {
                throw refusal;
            }
            theirs = sittings.find(sitting.id()).report();
            version = theirs.version();
            return null;
        }
        PageMessages.done(FEATURE, "report.saved");
        return "/roundtables/show?faces-redirect=true&slug=" + slug + "&id=" + id;
    }

    public SittingView getSitting() {
        return sitting;
    }

    public ReportForm getForm() {
        return form;
    }

    /** What somebody else has saved while this form lay open, or null. */
    public SittingView.ReportView getTheirs() {
        return theirs;
    }

    public List<Option> getPapers() {
        return papers;
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
