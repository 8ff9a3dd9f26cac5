package it.lifesciencehub.positions.web;

import it.lifesciencehub.positions.BallotChoice;
import it.lifesciencehub.positions.BallotService;
import it.lifesciencehub.positions.PositionView;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Votes on a position's page, for each organisation that the reader speaks for. */
@Named
@ViewScoped
public class PositionVote implements Serializable {

    @EJB
    private BallotService ballots;

    private final Map<Long, String> choices = new HashMap<>();
    private final Map<Long, String> reasons = new HashMap<>();

    public String vote(PositionView view, Long organisationId) {
        String choice = choices.get(organisationId);
        ballots.vote(
                view.id(),
                organisationId,
                choice == null || choice.isEmpty() ? null : BallotChoice.valueOf(choice),
                reasons.get(organisationId));
        PageMessages.done(PositionLook.FEATURE, "vote.done");
        return PositionPath.page(view);
    }

    /** By organisation. */
    public Map<Long, String> getChoices() {
        return choices;
    }

    /** By organisation. */
    public Map<Long, String> getReasons() {
        return reasons;
    }
}
