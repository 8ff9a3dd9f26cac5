package it.lifesciencehub.programmes.web;

import it.lifesciencehub.events.EventView;
import it.lifesciencehub.programmes.ProgrammePolicy;
import it.lifesciencehub.programmes.SessionConflict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What staff are warned of on the programme's page. */
@Named
@RequestScoped
public class ProgrammeConflicts {

    private List<SessionConflict> found;

    public List<SessionConflict> of(EventView view) {
        if (found == null) {
            found = ProgrammePolicy.conflicts(view.sessions());
        }
        return found;
    }
}
