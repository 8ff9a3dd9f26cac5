package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.CompanyChange;
import it.lifesciencehub.organisations.CompanyService;
import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.organisations.OrganisationDetail;
import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.organisations.ProposalService;
import it.lifesciencehub.organisations.ProposalView;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;

/** A delegate's own organisation: what they keep up to date, and which of their corrections wait for staff. */
@Named
@ViewScoped
public class OrganisationCompanyPage implements Serializable {

    private static final String FEATURE = "organisations";

    @Inject
    private CompanyService companies;

    @Inject
    private ProposalService proposals;

    @Inject
    private Ui ui;

    private String id;
    private String name;
    private OrganisationDetail detail;
    private Set<OrganisationColumn> checked = Set.of();
    private List<ProposalView.Field> waiting = List.of();

    public void load() {
        detail = companies.find(AddressId.of(id));
        name = detail.name();
        checked = companies.checked(detail.id());
        waiting = proposals.waiting(detail.id()).stream()
                .flatMap(proposal -> proposal.fields().stream())
                .filter(ProposalView.Field::waiting)
                .toList();
    }

    public String save() {
        CompanyChange change = companies.change(detail.id(), detail.version(), detail.form());
        if (change.saved() > 0 || change.waiting() == 0) {
            PageMessages.done(FEATURE, change.saved() > 0 ? "company.done" : "company.unchanged");
        }
        if (change.waiting() > 0) {
            PageMessages.done(FEATURE, "company.proposed", change.waiting());
        }
        return here();
    }

    public String withdraw(Long fieldId) {
        proposals.withdraw(fieldId);
        PageMessages.done(FEATURE, "company.withdrawn");
        return here();
    }

    private String here() {
        return "/organisations/company?faces-redirect=true&id=" + detail.id();
    }

    /** What stands under an input: that it is checked, else the help that the field has for everybody. */
    public String help(String field) {
        if (checked.contains(OrganisationColumn.ofField(field))) {
            return Texts.get(ui.getLanguage(), FEATURE, "company.checked");
        }
        ResourceBundle texts = Texts.bundle(ui.getLanguage(), FEATURE);
        String key = "field." + field + ".help";
        return texts.containsKey(key) ? texts.getString(key) : "";
    }

    public String shown(OrganisationColumn column, String text) {
        return column.shown(ui.getLanguage(), text);
    }

    public boolean isAnyChecked() {
        return !checked.isEmpty();
    }

    public OrganisationForm getForm() {
        return detail.form();
    }

    public OrganisationChoices getChoices() {
        return new OrganisationChoices(ui.getLanguage());
    }

    public String getName() {
        return name;
    }

    public OrganisationDetail getDetail() {
        return detail;
    }

    public List<ProposalView.Field> getWaiting() {
        return waiting;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
