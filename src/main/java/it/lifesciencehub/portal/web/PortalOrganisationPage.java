package it.lifesciencehub.portal.web;

import it.lifesciencehub.dossiers.NoteRow;
import it.lifesciencehub.organisations.web.OrganisationHead;
import it.lifesciencehub.portal.HistoryRow;
import it.lifesciencehub.portal.OrganisationHistoryService;
import it.lifesciencehub.portal.OrganisationOverview;
import it.lifesciencehub.portal.OrganisationOverviewService;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.formats.Markdown;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The first page about an organisation: what it is, what is missing, what comes next. */
@Named
@RequestScoped
public class PortalOrganisationPage {

    private static final int HISTORY = 5;

    @EJB
    private OrganisationOverviewService overviews;

    @EJB
    private OrganisationHistoryService histories;

    @Inject
    private OrganisationHead head;

    private String id;
    private OrganisationOverview overview;
    private List<HistoryRow> history = List.of();

    public void load() {
        Long organisationId = AddressId.of(id);
        head.of(organisationId);
        overview = overviews.of(organisationId);
        history = histories
                .list(organisationId, null, new PageRequest(1, HISTORY))
                .rows();
    }

    /** The address of a tab of this organisation, for example {@code data#organisation:email}. */
    public String tab(String rest) {
        return "/staff/organisations/" + overview.key().id() + "/" + rest;
    }

    public String html(NoteRow note) {
        return Markdown.html(note.text());
    }

    public OrganisationOverview getOverview() {
        return overview;
    }

    public List<HistoryRow> getHistory() {
        return history;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
