package it.lifesciencehub.fairs.web;

import it.lifesciencehub.fairs.FairStatementService;
import it.lifesciencehub.fairs.StatementView;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What a company bears of a stand, as it was published to it. */
@Named
@RequestScoped
public class FairStatementPage {

    @EJB
    private FairStatementService statements;

    private String id;
    private String eventId;
    private List<StatementView> versions;

    public void load() {
        versions = statements.open(AddressId.of(id), AddressId.of(eventId));
    }

    /** The last version. */
    public StatementView getView() {
        return versions.get(0);
    }

    /** Those before it, the last one first. */
    public List<StatementView> getFormer() {
        return versions.subList(1, versions.size());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getEventId() {
        return eventId;
    }

    public void setEventId(String eventId) {
        this.eventId = eventId;
    }
}
