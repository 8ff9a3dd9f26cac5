package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.CompanyCommand;
import it.lifesciencehub.organisations.CompanyService;
import it.lifesciencehub.organisations.OrganisationDetail;
import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A delegate's own organisation: what they keep up to date, and what they only see. */
@Named
@ViewScoped
public class OrganisationCompanyPage implements Serializable {

    @Inject
    private CompanyService companies;

    private String id;
    private OrganisationDetail detail;

    public void load() {
        detail = companies.find(AddressId.of(id));
    }

    public String save() {
        OrganisationForm form = detail.form();
        companies.change(
                detail.id(),
                detail.version(),
                new CompanyCommand(
                        form.getWebsite(),
                        form.getPhone(),
                        form.getEmail(),
                        form.getAddress(),
                        form.getPostcode(),
                        form.getMunicipality(),
                        form.getProvince()));
        PageMessages.done("organisations", "company.done");
        return "/organisations/company?faces-redirect=true&id=" + detail.id();
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
}
