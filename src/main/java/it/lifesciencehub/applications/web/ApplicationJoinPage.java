package it.lifesciencehub.applications.web;

import it.lifesciencehub.applications.ApplicationForm;
import it.lifesciencehub.applications.ApplicationService;
import it.lifesciencehub.membership.CategoryChoice;
import it.lifesciencehub.shared.web.Ui;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Asks to become a member; the answer is the same whoever asks. */
@Named
@ViewScoped
public class ApplicationJoinPage implements Serializable {

    /** What the page has done; each has its own words. */
    public enum Outcome {
        SAVED,
        SENT
    }

    @Inject
    private ApplicationService applications;

    @Inject
    private Ui ui;

    private ApplicationForm form = new ApplicationForm();
    private List<CategoryChoice> categories;
    private ApplicationChoices choices;
    private String trap;
    private Outcome outcome;

    @PostConstruct
    void begin() {
        categories = applications.categories();
        choices = new ApplicationChoices(ui.getLanguage(), categories);
        form.setLanguage(ui.getLanguage());
    }

    public void send() {
        if (outcome == null) {
            applications.send(form, trap, ui.getLanguage());
            outcome = Outcome.SENT;
        }
    }

    public void save() {
        if (outcome == null) {
            applications.saveDraft(form, trap, ui.getLanguage());
            outcome = Outcome.SAVED;
        }
    }

    /**
     * Whether fields that must be there are marked. Only marked: which ones a draft may lack, and everything else that is
     * wrong, the service says, all at once.
     */
    public boolean isMarked() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public List<CategoryChoice> getCategories() {
        return categories;
    }

    public ApplicationChoices getChoices() {
        return choices;
    }

    public ApplicationForm getForm() {
        return form;
    }

    public String getTrap() {
        return trap;
    }

    public void setTrap(String trap) {
        this.trap = trap;
    }
}
