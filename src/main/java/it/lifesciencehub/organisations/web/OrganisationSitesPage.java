package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.SiteDetail;
import it.lifesciencehub.organisations.SiteForm;
import it.lifesciencehub.organisations.SiteKind;
import it.lifesciencehub.organisations.SiteRow;
import it.lifesciencehub.organisations.SiteService;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The sites of an organisation; one of them may be open to be changed. */
@Named
@ViewScoped
public class OrganisationSitesPage implements Serializable {

    private static final String FEATURE = "organisations";

    @Inject
    private SiteService sites;

    @Inject
    private OrganisationHead head;

    @Inject
    private Ui ui;

    private String id;
    private String siteId;
    private Long organisationId;
    private List<SiteRow> rows = List.of();
    private SiteDetail site;
    private SiteForm form = new SiteForm();
    private LocalDate closedOn;

    public void load() {
        organisationId = AddressId.of(id);
        head.of(organisationId);
        rows = sites.list(organisationId);
        if (siteId != null) {
            site = sites.find(organisationId, AddressId.of(siteId));
            form = site.form();
        } else {
            form.setMain(rows.stream().noneMatch(SiteRow::main));
        }
    }

    public String save() {
        if (site == null) {
            sites.add(organisationId, form);
        } else {
            sites.change(organisationId, site.id(), site.version(), form);
        }
        PageMessages.done(FEATURE, site == null ? "sites.added" : "sites.saved", form.getName());
        return here();
    }

    public String close() {
        sites.close(organisationId, site.id(), site.version(), closedOn);
        PageMessages.done(FEATURE, "sites.closed", form.getName());
        return here();
    }

    public String reopen() {
        sites.reopen(organisationId, site.id(), site.version());
        PageMessages.done(FEATURE, "sites.reopened", form.getName());
        return here();
    }

    private String here() {
        return "/organisations/sites?faces-redirect=true&id=" + organisationId;
    }

    public List<Option> getKinds() {
        return Option.of(SiteKind.class, ui.getLanguage(), FEATURE, "siteKind");
    }

    public List<SiteRow> getRows() {
        return rows;
    }

    public SiteDetail getSite() {
        return site;
    }

    public SiteForm getForm() {
        return form;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSiteId() {
        return siteId;
    }

    public void setSiteId(String siteId) {
        this.siteId = siteId;
    }
}
