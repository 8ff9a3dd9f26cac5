package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.AffiliationService;
import it.lifesciencehub.organisations.FormerColleagueRow;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The people of an organisation as staff look after them, and those who have left. */
@Named
@ViewScoped
public class OrganisationAffiliationsPage implements Serializable {

    @Inject
    private AffiliationService affiliations;

    @Inject
    private ColleagueDesk desk;

    @Inject
    private OrganisationHead head;

    @Inject
    private Ui ui;

    private String id;
    private String person;
    private Integer number;
    private Long organisationId;
    private Page<FormerColleagueRow> former = Page.empty();

    public void load() {
        organisationId = AddressId.of(id);
        head.of(organisationId);
        desk.open(
                organisationId,
                "/organisations/affiliations?faces-redirect=true&id=" + organisationId,
                person,
                ui.getLanguage());
        former = affiliations.former(organisationId, PageRequest.of(number));
    }

    public OrganisationChoices getChoices() {
        return new OrganisationChoices(ui.getLanguage());
    }

    public ColleagueDesk getDesk() {
        return desk;
    }

    public Page<FormerColleagueRow> getFormer() {
        return former;
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

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
