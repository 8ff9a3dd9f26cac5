package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.MembershipApplicationService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Asks for a new private link; the answer is the same whether there is an application or not. */
@Named
@ViewScoped
public class MembershipLinkPage implements Serializable {

    @Inject
    private MembershipApplicationService applications;

    private String email;
    private boolean sent;

    public void send() {
        applications.askForLink(email);
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
