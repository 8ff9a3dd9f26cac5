package it.lifesciencehub.positions.web;

import it.lifesciencehub.positions.BallotService;
import it.lifesciencehub.positions.WaitingBallotRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The votes that wait for the reader, for other features' pages. */
@Named
@RequestScoped
public class PositionTasks {

    @EJB
    private BallotService ballots;

    private List<WaitingBallotRow> waiting;

    public List<WaitingBallotRow> getWaiting() {
        if (waiting == null) {
            waiting = ballots.waiting();
        }
        return waiting;
    }
}
