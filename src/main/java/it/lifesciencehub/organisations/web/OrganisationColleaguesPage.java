package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.CompanyService;
import it.lifesciencehub.organisations.OrganisationDetail;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The people of a delegate's own organisation. */
@Named
@ViewScoped
public class OrganisationColleaguesPage implements Serializable {

    @Inject
    private CompanyService companies;

    @Inject
    private ColleagueDesk desk;

    @Inject
    private Ui ui;

    private String id;
    private String person;
    private OrganisationDetail detail;

    public void load() {
        detail = companies.find(AddressId.of(id));
        desk.open(
                detail.id(),
                "/organisations/colleagues?faces-redirect=true&id=" + detail.id(),
                person,
                ui.getLanguage());
    }

    public OrganisationChoices getChoices() {
        return new OrganisationChoices(ui.getLanguage());
    }

    public ColleagueDesk getDesk() {
        return desk;
    }

    public OrganisationDetail getDetail() {
        return detail;
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
}
