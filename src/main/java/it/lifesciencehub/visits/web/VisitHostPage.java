package it.lifesciencehub.visits.web;

import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.visits.HostKey;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The page of a host's named person who is signed in. */
@Named
@ViewScoped
public class VisitHostPage extends ReceptionDesk {

    private String id;

    public void load() {
        read();
    }

    @Override
    HostKey key() {
        return HostKey.of(AddressId.of(id));
    }

    @Override
    String here() {
        return "/visits/host?faces-redirect=true&id=" + id;
    }

    @Override
    public String getList() {
        return "/visits/" + id + "/list.pdf";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
