package it.lifesciencehub.positions.web;

import it.lifesciencehub.positions.PublishedPosition;
import it.lifesciencehub.positions.PublishedPositionService;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** One published position, for everybody. */
@Named
@RequestScoped
public class PositionPublicPage {

    @EJB
    private PublishedPositionService positions;

    private String id;
    private PublishedPosition position;

    public void load() {
        position = positions.find(AddressId.of(id));
    }

    public PublishedPosition getPosition() {
        return position;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
