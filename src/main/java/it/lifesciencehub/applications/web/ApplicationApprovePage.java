package it.lifesciencehub.applications.web;

import it.lifesciencehub.applications.ApplicationAct;
import it.lifesciencehub.applications.ApplicationApprovalService;
import it.lifesciencehub.applications.ApplicationDeskService;
import it.lifesciencehub.applications.ApplicationDetail;
import it.lifesciencehub.applications.ApplicationLifecycle;
import it.lifesciencehub.applications.ApproveCommand;
import it.lifesciencehub.applications.ApprovedApplication;
import it.lifesciencehub.organisations.LikelyOrganisation;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.organisations.OrganisationService;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Option;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an approval will make, to be looked at before it is done. */
@Named
@ViewScoped
public class ApplicationApprovePage implements Serializable {

    private static final String FEATURE = "applications";

    /** Values of the choice of an organisation that are no ids. */
    private static final String NEW = "new";

    private static final String OTHER = "other";

    @Inject
    private ApplicationDeskService desk;

    @Inject
    private ApplicationApprovalService approval;

    @Inject
    private OrganisationService organisations;

    @Inject
    private ApplicationLook look;

    @Inject
    private Clock clock;

    @Inject
    private Ui ui;

    private String id;
    private ApplicationDetail detail;
    private List<LikelyOrganisation> matches = List.of();
    private List<Option> categories = List.of();
    private String organisation = NEW;
    private String otherName;
    private String category;
    private LocalDate enteredOn;
    private String words;

    public void load() {
        detail = desk.find(AddressId.of(id));
        ApplicationLifecycle.after(detail.status(), ApplicationAct.APPROVE);
        matches = approval.matches(detail.id());
        categories = approval.categories().stream()
                .map(choice -> new Option(choice.code(), choice.name().in(ui.getLanguage())))
                .toList();
        category = detail.form().getCategory();
        enteredOn = RomeTime.today(clock);
        organisation = matches.stream()
                .filter(known -> known.match().isOfSameNumber())
                .findFirst()
                .map(known -> known.id().toString())
                .orElse(NEW);
    }

    public String approve() {
        ApprovedApplication approved = approval.approve(
                new ApproveCommand(detail.id(), detail.version(), organisationId(), category, enteredOn, words));
        PageMessages.done(FEATURE, "approve.done", approved.organisationName());
        if (!approved.termProposed()) {
            PageMessages.warn(FEATURE, "approve.termLater");
        }
        return "/applications/review?faces-redirect=true&id=" + detail.id();
    }

    private Long organisationId() {
        if (NEW.equals(organisation)) {
            return null;
        }
        if (OTHER.equals(organisation)) {
            OrganisationName named = organisations.named("otherName", otherName);
            return named.id();
        }
        return AddressId.of(organisation);
    }

    /** The known ones, a new one unless its partita IVA is known, and any other one by name. */
    public List<Option> getOrganisations() {
        List<Option> options = new ArrayList<>();
        for (LikelyOrganisation known : matches) {
            options.add(new Option(known.id().toString(), known.name() + " – " + look.why(known)));
        }
        if (!isKnown()) {
            options.add(new Option(NEW, Texts.get(ui.getLanguage(), FEATURE, "approve.new")));
        }
        options.add(new Option(OTHER, Texts.get(ui.getLanguage(), FEATURE, "approve.other")));
        return options;
    }

    /** Whether a known organisation has the same partita IVA, so that a new one is out of the question. */
    public boolean isKnown() {
        String number = detail.form().getOrganisation().getVatNumber();
        return number != null && matches.stream().anyMatch(known -> number.equals(known.vatNumber()));
    }

    public ApplicationDetail getDetail() {
        return detail;
    }

    public List<Option> getCategories() {
        return categories;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getOtherName() {
        return otherName;
    }

    public void setOtherName(String otherName) {
        this.otherName = otherName;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    public void setEnteredOn(LocalDate enteredOn) {
        this.enteredOn = enteredOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
