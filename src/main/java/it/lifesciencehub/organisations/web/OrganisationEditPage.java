package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.OrganisationDetail;
import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.organisations.OrganisationReason;
import it.lifesciencehub.organisations.OrganisationService;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A new organisation, or one as staff see and change it, with its people. */
@Named
@ViewScoped
public class OrganisationEditPage implements Serializable {

    private static final String FEATURE = "organisations";

    @Inject
    private OrganisationService organisations;

    @Inject
    private ColleagueDesk desk;

    @Inject
    private Ui ui;

    private String id;
    private String person;
    private OrganisationDetail detail;
    private OrganisationForm form = new OrganisationForm();
    private OrganisationName existing;

    public void load() {
        if (id != null) {
            detail = organisations.find(AddressId.of(id));
            form = detail.form();
            desk.open(detail.id(), here(detail.id()), person, ui.getLanguage());
        }
    }

    public String save() {
        existing = null;
        try {
            Long saved = detail == null ? organisations.create(form) : change();
            PageMessages.done(FEATURE, detail == null ? "edit.created" : "edit.done", form.getName());
            return here(saved);
        } catch (Refusal refusal) {
            refusal.problems().stream()
                    .filter(problem -> problem.reason() == OrganisationReason.VAT_NUMBER_TAKEN)
                    .findFirst()
                    .ifPresent(problem -> existing = new OrganisationName(
                            (Long) problem.arguments().get(1),
                            problem.arguments().get(0).toString()));
            throw refusal;
        }
    }

    private Long change() {
        organisations.change(detail.id(), detail.version(), form);
        return detail.id();
    }

    public String activate(boolean active) {
        organisations.activate(detail.id(), detail.version(), active);
        PageMessages.done(FEATURE, active ? "edit.activated" : "edit.deactivated", detail.name());
        return here(detail.id());
    }

    private static String here(Long id) {
        return "/organisations/edit?faces-redirect=true&id=" + id;
    }

    public OrganisationChoices getChoices() {
        return new OrganisationChoices(ui.getLanguage());
    }

    public ColleagueDesk getDesk() {
        return desk;
    }

    /** The organisation that has the partita IVA which was typed, or null. */
    public OrganisationName getExisting() {
        return existing;
    }

    public OrganisationDetail getDetail() {
        return detail;
    }

    public OrganisationForm getForm() {
        return form;
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
