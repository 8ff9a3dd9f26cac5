package it.lifesciencehub.groups.web;

import it.lifesciencehub.groups.GroupService;
import it.lifesciencehub.groups.MyGroupRow;
import it.lifesciencehub.organisations.MyAffiliationService;
import it.lifesciencehub.organisations.OrganisationName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The groups in which somebody works, and the organisations for which they can ask for a seat. */
@Named
@RequestScoped
public class GroupMinePage {

    @Inject
    private GroupService groups;

    @Inject
    private MyAffiliationService affiliations;

    private List<MyGroupRow> rows = List.of();
    private List<OrganisationName> organisations = List.of();

    public void load() {
        rows = groups.mine();
        organisations = affiliations.mine().stream()
                .filter(row -> row.until() == null)
                .map(row -> new OrganisationName(row.organisationId(), row.organisationName()))
                .distinct()
                .toList();
    }

    public List<MyGroupRow> getRows() {
        return rows;
    }

    public List<OrganisationName> getOrganisations() {
        return organisations;
    }
}
