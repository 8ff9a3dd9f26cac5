package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.MembershipDayResult;
import it.lifesciencehub.membership.MembershipDayService;
import it.lifesciencehub.membership.MembershipDayStep;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the rules of the day are about to do. */
@Named
@ViewScoped
public class MembershipDayPage implements Serializable {

    private static final String FEATURE = "membership";

    @Inject
    private MembershipDayService day;

    private List<MembershipDayStep> steps = List.of();

    public void load() {
        steps = day.preview();
    }

    public String run() {
        MembershipDayResult result = day.runNow();
        if (result.failed() == 0) {
            PageMessages.done(FEATURE, "today.done", result.steps());
        } else {
            PageMessages.warn(FEATURE, "today.failed", result.steps(), result.failed());
        }
        return "/membership/day?faces-redirect=true";
    }

    public List<MembershipDayStep> getSteps() {
        return steps;
    }
}
