package it.lifesciencehub.accounts.web;

import it.lifesciencehub.accounts.AccountRequestService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Asks for a new password; the answer is the same for every address. */
@Named
@ViewScoped
public class AccountForgotPage implements Serializable {

    @Inject
    private AccountRequestService service;

    private String address;
    private boolean sent;

    public void send() {
        service.forgot(address);
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
