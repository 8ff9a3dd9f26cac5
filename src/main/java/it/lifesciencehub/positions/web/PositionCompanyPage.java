package it.lifesciencehub.positions.web;

import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.positions.BackingService;
import it.lifesciencehub.positions.SharedPositionRow;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The positions that are shared with a member organisation, and what its delegates say to them. */
@Named
@ViewScoped
public class PositionCompanyPage implements Serializable {

    @EJB
    private BackingService backings;

    private String id;
    private OrganisationName organisation;
    private List<SharedPositionRow> rows = List.of();
    private final Map<Long, String> notes = new HashMap<>();

    public void load() {
        organisation = backings.organisation(AddressId.of(id));
        rows = backings.sharedWith(organisation.id());
        rows.forEach(row -> notes.put(row.id(), row.note()));
    }

    public String say(Long position, boolean backs) {
        backings.say(position, organisation.id(), backs, notes.get(position));
        PageMessages.done(PositionLook.FEATURE, backs ? "company.backed" : "company.backedNot");
        return "/positions/company?faces-redirect=true&id=" + organisation.id();
    }

    public OrganisationName getOrganisation() {
        return organisation;
    }

    public List<SharedPositionRow> getRows() {
        return rows;
    }

    /** By position. */
    public Map<Long, String> getNotes() {
        return notes;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
