package it.lifesciencehub.accounts.web;

import it.lifesciencehub.accounts.MyAddressService;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page of a link that proves an address: looking changes nothing, the button does. */
@Named
@ViewScoped
public class AccountProofPage implements Serializable {

    @Inject
    private MyAddressService service;

    private String token;
    private String address;

    public void load() {
        address = service.view(token == null ? "" : token);
    }

    public String prove() {
        PageMessages.done("accounts", "addresses.proven", service.prove(token));
        return "/accounts/mine?faces-redirect=true";
    }

    public String getAddress() {
        return address;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
