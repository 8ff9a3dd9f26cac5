package it.lifesciencehub.visits.web;

import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.visits.VisitorKey;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The form of a visitor's data, on the way from the page of their place. */
@Named
@ViewScoped
public class VisitVisitorPage extends DataForm {

    private String id;

    public void load() {
        read();
    }

    @Override
    VisitorKey key() {
        return VisitorKey.of(AddressId.of(id));
    }

    @Override
    String here() {
        return "/registrations/show?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
