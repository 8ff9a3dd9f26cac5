package it.lifesciencehub.careers.web;

import it.lifesciencehub.careers.CompanyKey;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** A company's desk at a career day, by its contact's private link. Looking changes nothing, its buttons do. */
@Named
@ViewScoped
public class CareerCompanyLinkPage extends FigureDesk {

    private String token;

    public void load() {
        Ended.unless(this::read);
    }

    @Override
    CompanyKey key() {
        return CompanyKey.of(token == null ? "" : token);
    }

    @Override
    String here() {
        return "/careers/company-link?faces-redirect=true&token=" + token;
    }

    @Override
    public String getAddress() {
        return "/career-company/" + token;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
