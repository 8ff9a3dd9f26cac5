package it.lifesciencehub.missions.web;

import it.lifesciencehub.missions.ApplicationDetail;
import it.lifesciencehub.missions.MissionDecisionService;
import it.lifesciencehub.missions.MissionEvaluatorService;
import it.lifesciencehub.missions.MissionSelectionService;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** One application, as staff read it, score it and change its result afterwards. */
@Named
@ViewScoped
public class MissionApplicationPage implements Serializable {

    @EJB
    private MissionSelectionService selection;

    @EJB
    private MissionDecisionService decisions;

    @EJB
    private MissionEvaluatorService evaluators;

    private String id;
    private ApplicationDetail detail;
    private String act;
    private String reasons;
    private String withdrawal;
    private String abstention;

    public void load() {
        detail = selection.application(AddressId.of(id));
    }

    public String score() {
        selection.score(detail.application().getId(), detail.own());
        return done("score.saved");
    }

    public String abstain() {
        evaluators.abstain(detail.application().getId(), abstention);
        return done("abstain.done");
    }

    public String admit() {
        decisions.admit(detail.application().getId(), act, reasons);
        return done("admit.done");
    }

    public String withdraw() {
        decisions.withdraw(
                detail.application().getOrganisation().getId(),
                detail.call().getEvent().getId(),
                withdrawal);
        return done("withdraw.noted");
    }

    private String done(String key) {
        PageMessages.done(MissionDeskPage.FEATURE, key);
        return "/missions/application?faces-redirect=true&id=" + id;
    }

    public ApplicationDetail getDetail() {
        return detail;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getWithdrawal() {
        return withdrawal;
    }

    public void setWithdrawal(String withdrawal) {
        this.withdrawal = withdrawal;
    }

    /** Why the caller abstains. */
    public String getAbstention() {
        return abstention;
    }

    public void setAbstention(String abstention) {
        this.abstention = abstention;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
