package it.lifesciencehub.materials.web;

import it.lifesciencehub.materials.MaterialRow;
import it.lifesciencehub.materials.MaterialService;
import it.lifesciencehub.materials.MaterialsForMe;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The materials that a public page of an event shows to whoever reads it. */
@Named
@RequestScoped
public class MaterialsOnPage {

    @EJB
    private MaterialService materials;

    private MaterialsForMe offered;

    public List<MaterialRow> ofEvent(Long eventId) {
        return offered(eventId).given();
    }

    public List<MaterialRow> ofSession(Long eventId, Long sessionId) {
        return offered(eventId).given().stream()
                .filter(row -> sessionId.equals(row.sessionId()))
                .toList();
    }

    public int withheld(Long eventId) {
        return offered(eventId).withheld();
    }

    private MaterialsForMe offered(Long eventId) {
        if (offered == null) {
            offered = materials.offered(eventId);
        }
        return offered;
    }
}
