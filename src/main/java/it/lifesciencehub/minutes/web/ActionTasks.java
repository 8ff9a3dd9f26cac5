package it.lifesciencehub.minutes.web;

import it.lifesciencehub.minutes.ActionRow;
import it.lifesciencehub.minutes.ActionService;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** The reader's open actions, for other features' pages. */
@Named
@RequestScoped
public class ActionTasks {

    @EJB
    private ActionService actions;

    @Inject
    private Clock clock;

    private List<ActionRow> mine;

    public List<ActionRow> getMine() {
        if (mine == null) {
            mine = actions.mine();
        }
        return mine;
    }

    public boolean isOverdue(ActionRow row) {
        return row.isOverdue(RomeTime.today(clock));
    }
}
