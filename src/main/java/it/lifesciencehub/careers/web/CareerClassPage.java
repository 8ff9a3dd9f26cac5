package it.lifesciencehub.careers.web;

import it.lifesciencehub.careers.ClassKey;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** A class, for staff, who confirm it. */
@Named
@ViewScoped
public class CareerClassPage extends ClassDesk {

    private String id;

    public void load() {
        read();
    }

    public String confirm() {
        classes().confirm(AddressId.of(id));
        return done("classes.confirmed");
    }

    public String renewLink() {
        classes().renewLink(AddressId.of(id));
        return done("class.linkRenewed");
    }

    @Override
    ClassKey key() {
        return ClassKey.of(AddressId.of(id));
    }

    @Override
    String here() {
        return "/careers/class?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
