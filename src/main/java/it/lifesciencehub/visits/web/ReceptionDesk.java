package it.lifesciencehub.visits.web;

import it.lifesciencehub.visits.VisitorDataService;
import it.lifesciencehub.visits.VisitorSheet;
import jakarta.ejb.EJB;
import java.util.List;

/** What the host's own pages can do beyond that: see what visitors gave. Opened by a button, shown once, kept nowhere. */
public abstract class ReceptionDesk extends HostDesk {

    @EJB
    private VisitorDataService data;

    private transient List<VisitorSheet> sheets;

    /** Shows the data on the page that answers; each one stands in the trail. */
    public void look() {
        sheets = data.look(key());
    }

    /** Null until they are asked for. */
    public List<VisitorSheet> getSheets() {
        return sheets;
    }

    /** The address of the reception list. */
    public abstract String getList();
}
