package it.lifesciencehub.applications.web;

import it.lifesciencehub.applications.ApplicationAct;
import it.lifesciencehub.applications.ApplicationApprovalService;
import it.lifesciencehub.applications.ApplicationDeskService;
import it.lifesciencehub.applications.ApplicationDetail;
import it.lifesciencehub.applications.ApplicationLifecycle;
import it.lifesciencehub.organisations.LikelyOrganisation;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One application, as staff look at it and act on it. */
@Named
@ViewScoped
public class ApplicationReviewPage implements Serializable {

    private static final String FEATURE = "applications";

    @Inject
    private ApplicationDeskService desk;

    @Inject
    private ApplicationApprovalService approval;

    @Inject
    private Ui ui;

    private String id;
    private ApplicationDetail detail;
    private List<LikelyOrganisation> matches = List.of();
    private final Map<String, String> problems = new HashMap<>();
    private String question;
    private String refuseReason;
    private String note;
    private String trying;

    public void load() {
        detail = desk.find(AddressId.of(id));
        matches = detail.status().isOpen() ? approval.matches(detail.id()) : List.of();
        desk.problems(detail.id())
                .forEach(problem -> problems.putIfAbsent(
                        problem.field(),
                        Texts.of(
                                ui.getLanguage(),
                                problem.reason(),
                                problem.arguments().toArray())));
    }

    public String ask() {
        trying = "ask";
        desk.ask(detail.id(), detail.version(), question);
        PageMessages.done(FEATURE, "review.asked");
        return here();
    }

    public String refuse() {
        trying = "refuse";
        desk.refuse(detail.id(), detail.version(), refuseReason);
        PageMessages.done(FEATURE, "review.refused");
        return here();
    }

    public String keepNote() {
        desk.note(detail.id(), note);
        PageMessages.done(FEATURE, "review.noted");
        return here();
    }

    private String here() {
        return "/applications/review?faces-redirect=true&id=" + detail.id();
    }

    public boolean isApprovable() {
        return ApplicationLifecycle.isPossible(detail.status(), ApplicationAct.APPROVE);
    }

    /** What was tried and not done, so that its part of the page stays open. */
    public String getTrying() {
        return trying;
    }

    /** What is wrong with a field as it stands; null where nothing is. */
    public String problem(String field) {
        return problems.get(field);
    }

    public boolean isWhole() {
        return problems.isEmpty();
    }

    public ApplicationDetail getDetail() {
        return detail;
    }

    public List<LikelyOrganisation> getMatches() {
        return matches;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getRefuseReason() {
        return refuseReason;
    }

    public void setRefuseReason(String refuseReason) {
        this.refuseReason = refuseReason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
