package it.lifesciencehub.accounts.web;

import it.lifesciencehub.accounts.OpenedSession;
import it.lifesciencehub.accounts.SignInCommand;
import it.lifesciencehub.accounts.SignInService;
import it.lifesciencehub.shared.security.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Address and password. */
@Named
@ViewScoped
public class AccountSignInPage implements Serializable {

    @Inject
    private SignInService service;

    @Inject
    private SignInFlow flow;

    private String to;
    private String address;
    private String password;

    /** Somebody who is signed in goes where they wanted. */
    public void load() {
        if (Caller.current().signedIn()) {
            flow.arrive(Caller.current().staff(), to);
        }
    }

    public void signIn() {
        OpenedSession opened = service.signIn(new SignInCommand(address, password, flow.userAgent()));
        flow.keep(opened);
        flow.goOn(opened, to);
    }

    /** Whether a page asked for the sign-in. */
    public boolean isAsked() {
        return RedirectTarget.local(to) != null;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
