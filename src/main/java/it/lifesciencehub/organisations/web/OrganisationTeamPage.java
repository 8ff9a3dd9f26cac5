package it.lifesciencehub.organisations.web;

import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The people of an organisation as staff look after them. */
@Named
@ViewScoped
public class OrganisationTeamPage implements Serializable {

    @Inject
    private ColleagueDesk desk;

    @Inject
    private OrganisationHead head;

    @Inject
    private Ui ui;

    private String id;
    private String person;
    private Long organisationId;

    public void load() {
        organisationId = AddressId.of(id);
        head.of(organisationId);
        desk.open(
                organisationId,
                "/organisations/team?faces-redirect=true&id=" + organisationId,
                person,
                ui.getLanguage());
    }

    public OrganisationChoices getChoices() {
        return new OrganisationChoices(ui.getLanguage());
    }

    public ColleagueDesk getDesk() {
        return desk;
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
}
