package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.CompanyService;
import it.lifesciencehub.organisations.OrganisationName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The organisations that the caller looks after; a single one opens at once. */
@Named
@RequestScoped
public class OrganisationCompaniesPage {

    @Inject
    private CompanyService companies;

    private List<OrganisationName> all = List.of();

    public String load() {
        all = companies.mine();
        return all.size() == 1
                ? "/organisations/company?faces-redirect=true&id=" + all.get(0).id()
                : null;
    }

    public List<OrganisationName> getAll() {
        return all;
    }
}
