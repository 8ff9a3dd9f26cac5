package it.lifesciencehub.applications.web;

import it.lifesciencehub.applications.ApplicationService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Asks for a new private link; the answer is the same whether there is an application or not. */
@Named
@ViewScoped
public class ApplicationLinkPage implements Serializable {

    @Inject
    private ApplicationService applications;

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
