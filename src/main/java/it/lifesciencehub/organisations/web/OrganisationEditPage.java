package it.lifesciencehub.organisations.web;

import it.lifesciencehub.organisations.LikelyOrganisation;
import it.lifesciencehub.organisations.MatchService;
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
import java.util.List;

/** A new organisation, or the data of one as staff see and change them. */
@Named
@ViewScoped
public class OrganisationEditPage implements Serializable {

    private static final String FEATURE = "organisations";

    /** Letters before suggestions are worth a look. */
    private static final int MIN_WORDS = 2;

    @Inject
    private OrganisationService organisations;

    @Inject
    private MatchService matches;

    @Inject
    private Ui ui;

    private String id;
    private OrganisationDetail detail;
    private OrganisationForm form = new OrganisationForm();
    private OrganisationName existing;
    private List<LikelyOrganisation> likely = List.of();
    private List<OrganisationName> parents = List.of();

    public void load() {
        if (id != null) {
            detail = organisations.find(AddressId.of(id));
            form = detail.form();
        }
    }

    /** Writes what was typed; a new organisation only when there is none like it, which the page shows first. */
    public String save() {
        likely = detail == null ? matches.likely(form) : List.of();
        return likely.isEmpty() ? write() : null;
    }

    /** Staff have seen the likely ones, and it is none of them. */
    public String createAnyway() {
        likely = List.of();
        return write();
    }

    private String write() {
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

    /** Looks for organisations whose names hold what is being typed as the parent's. */
    public void suggestParents() {
        String words = form.getParent();
        parents = words == null || words.strip().length() < MIN_WORDS
                ? List.of()
                : organisations.suggest(words).stream()
                        .filter(one -> detail == null || !one.id().equals(detail.id()))
                        .toList();
    }

    public List<OrganisationName> getParents() {
        return parents;
    }

    public OrganisationChoices getChoices() {
        return new OrganisationChoices(ui.getLanguage());
    }

    /** The organisation that has the partita IVA which was typed, or null. */
    public OrganisationName getExisting() {
        return existing;
    }

    /** Organisations of the register that may be the one that was typed. */
    public List<LikelyOrganisation> getLikely() {
        return likely;
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
}
