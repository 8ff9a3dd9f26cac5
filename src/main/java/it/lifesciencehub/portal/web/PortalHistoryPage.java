package it.lifesciencehub.portal.web;

import it.lifesciencehub.organisations.web.OrganisationHead;
import it.lifesciencehub.portal.HistoryKind;
import it.lifesciencehub.portal.HistoryRow;
import it.lifesciencehub.portal.OrganisationHistoryService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Everything that happened to an organisation. */
@Named
@RequestScoped
public class PortalHistoryPage {

    @EJB
    private OrganisationHistoryService histories;

    @Inject
    private OrganisationHead head;

    private String id;
    private HistoryKind kind;
    private Integer number;
    private Long organisationId;
    private Page<HistoryRow> page = Page.empty();

    public void load() {
        organisationId = AddressId.of(id);
        head.of(organisationId);
        page = histories.list(organisationId, kind, PageRequest.of(number));
    }

    public List<HistoryKind> getKinds() {
        return List.of(HistoryKind.values());
    }

    public Page<HistoryRow> getPage() {
        return page;
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

    public HistoryKind getKind() {
        return kind;
    }

    public void setKind(HistoryKind kind) {
        this.kind = kind;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
