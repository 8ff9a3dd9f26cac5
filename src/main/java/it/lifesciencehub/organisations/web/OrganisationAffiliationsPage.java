package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.AffiliationRequestRow;
import it.lifesciencehub.organisations.AffiliationRow;
import it.lifesciencehub.organisations.MyAffiliationService;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Where the caller works and has worked, and what they have asked for. */
@Named
@ViewScoped
public class OrganisationAffiliationsPage implements Serializable {

    @Inject
    private MyAffiliationService affiliations;

    private List<AffiliationRow> current = List.of();
    private List<AffiliationRow> former = List.of();
    private List<AffiliationRequestRow> requests = List.of();

    public void load() {
        List<AffiliationRow> all = affiliations.mine();
        current = all.stream().filter(AffiliationRow::current).toList();
        former = all.stream().filter(row -> !row.current()).toList();
        requests = affiliations.myRequests();
    }

    public String withdraw(Long id) {
        affiliations.withdraw(id);
        PageMessages.done("organisations", "join.withdrawn");
        return "/organisations/affiliations?faces-redirect=true";
    }

    public List<AffiliationRow> getCurrent() {
        return current;
    }

    public List<AffiliationRow> getFormer() {
        return former;
    }

    public List<AffiliationRequestRow> getRequests() {
        return requests;
    }
}
