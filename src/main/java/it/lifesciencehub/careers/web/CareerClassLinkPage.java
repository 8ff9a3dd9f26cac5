package it.lifesciencehub.careers.web;

import it.lifesciencehub.careers.ClassKey;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** A class, by its teacher's private link. Looking changes nothing, its buttons do. */
@Named
@ViewScoped
public class CareerClassLinkPage extends ClassDesk {

    private String token;

    public void load() {
        Ended.unless(this::read);
    }

    @Override
    ClassKey key() {
        return ClassKey.of(token == null ? "" : token);
    }

    @Override
    String here() {
        return "/careers/class-link?faces-redirect=true&token=" + token;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
