package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.AffiliationRequestRow;
import it.lifesciencehub.organisations.AffiliationRequestService;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.organisations.OrganisationService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** People who say that they work for an organisation, for staff: confirm, refuse, or say which organisation is meant. */
@Named
@ViewScoped
public class OrganisationRequestsPage implements Serializable {

    private static final String FEATURE = "organisations";

    @Inject
    private AffiliationRequestService requests;

    @Inject
    private OrganisationService organisations;

    private String chosen;
    private Integer number;
    private Page<AffiliationRequestRow> page = Page.empty();
    private AffiliationRequestRow selected;
    private String reason;
    private String organisation;

    public void load() {
        page = requests.waiting(PageRequest.of(number));
        if (chosen != null) {
            Long id = AddressId.of(chosen);
            selected = page.rows().stream()
                    .filter(row -> row.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
        }
    }

    public String accept() {
        requests.accept(selected.id());
        return done("requests.accepted");
    }

    public String refuse() {
        requests.refuse(selected.id(), reason);
        return done("requests.refused");
    }

    public String assign() {
        OrganisationName meant = organisations.named("organisation", organisation);
        requests.assign(selected.id(), meant.id());
        PageMessages.done(FEATURE, "requests.assigned", meant.name());
        return "/organisations/requests?faces-redirect=true&request=" + selected.id();
    }

    private String done(String key) {
        PageMessages.done(FEATURE, key, selected.person());
        return "/organisations/requests?faces-redirect=true";
    }

    public Page<AffiliationRequestRow> getPage() {
        return page;
    }

    public AffiliationRequestRow getSelected() {
        return selected;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
