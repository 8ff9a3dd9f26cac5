package it.lifesciencehub.applications.web;

import it.lifesciencehub.applications.ApplicationForm;
import it.lifesciencehub.applications.ApplicationReason;
import it.lifesciencehub.applications.ApplicationService;
import it.lifesciencehub.applications.ApplicationStatus;
import it.lifesciencehub.applications.ApplicationStep;
import it.lifesciencehub.applications.ApplicationView;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page of a private link: looking changes nothing, its buttons do. */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {

    private static final String FEATURE = "applications";

    @Inject
    private ApplicationService applications;

    @Inject
    private Ui ui;

    private String token;
    private ApplicationView view;
    private ApplicationForm form;
    private ApplicationChoices choices;
    private String answer;
    private String withdrawReason;
    private String trying;

    /** A link that is wrong or old gets the page that says so, with its status, and nothing more. */
    public void load() {
        try {
            view = applications.view(token);
        } catch (Refusal refusal) {
            if (refusal.reason() != ApplicationReason.APPLICATION_LINK_NOT_VALID) {
                throw refusal;
            }
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(refusal.reason().status());
            return;
        }
        form = applications.view(token).form();
        choices = new ApplicationChoices(ui.getLanguage(), applications.categories());
    }

    public String save() {
        trying = "save";
        applications.save(token, view.version(), form, ui.getLanguage());
        PageMessages.done(FEATURE, "application.saved");
        return here();
    }

    public String send() {
        trying = "save";
        applications.submit(token, view.version(), form, ui.getLanguage());
        PageMessages.done(FEATURE, "application.sent");
        return here();
    }

    public String reply() {
        applications.answer(token, view.version(), answer);
        PageMessages.done(FEATURE, "application.answered");
        return here();
    }

    public String withdraw() {
        trying = "withdraw";
        applications.withdraw(token, view.version(), withdrawReason);
        PageMessages.done(FEATURE, "application.withdrawn");
        return here();
    }

    private String here() {
        return "/applications/application?faces-redirect=true&token=" + token;
    }

    /** As on the page for new applications: marked, not checked here. */
    public boolean isMarked() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** What was tried and not done, so that its part of the page stays open. */
    public String getTrying() {
        return trying;
    }

    /** Whether the text about personal data was not acknowledged yet. */
    public boolean isUnacknowledged() {
        return !view.form().isPrivacy();
    }

    public boolean isDraft() {
        return view.status() == ApplicationStatus.DRAFT;
    }

    /** What staff have asked last, while it waits for an answer. */
    public ApplicationStep getQuestion() {
        return view.status() == ApplicationStatus.QUESTION
                ? view.steps().stream()
                        .filter(ApplicationStep::isByStaff)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    public ApplicationView getView() {
        return view;
    }

    public ApplicationForm getForm() {
        return form;
    }

    public ApplicationChoices getChoices() {
        return choices;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }
}
