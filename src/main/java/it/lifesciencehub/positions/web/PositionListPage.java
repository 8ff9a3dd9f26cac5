package it.lifesciencehub.positions.web;

import it.lifesciencehub.groups.GroupHead;
import it.lifesciencehub.groups.web.GroupWorkspace;
import it.lifesciencehub.positions.BallotService;
import it.lifesciencehub.positions.PositionPageService;
import it.lifesciencehub.positions.PositionRow;
import it.lifesciencehub.positions.PositionState;
import it.lifesciencehub.positions.RollRow;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** A group's positions, and who may vote in it today. */
@Named
@RequestScoped
public class PositionListPage {

    @EJB
    private PositionPageService positions;

    @EJB
    private BallotService ballots;

    @Inject
    private GroupWorkspace workspace;

    private String slug;
    private String state;
    private GroupHead group;
    private List<PositionRow> rows = List.of();
    private List<RollRow> roll = List.of();

    public void load() {
        group = workspace.of(slug);
        rows = positions.list(group.id(), known());
        roll = ballots.roll(group.id());
    }

    /** A state that there is not is no filter. */
    private PositionState known() {
        return Arrays.stream(PositionState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public boolean isFiltered() {
        return known() != null;
    }

    public boolean isRunning() {
        return group.running();
    }

    public List<PositionRow> getRows() {
        return rows;
    }

    public List<RollRow> getRoll() {
        return roll;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
