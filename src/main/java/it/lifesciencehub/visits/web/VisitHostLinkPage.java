package it.lifesciencehub.visits.web;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.visits.HostKey;
import it.lifesciencehub.visits.VisitReason;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The page of a host's private link: looking changes nothing, its buttons do. */
@Named
@ViewScoped
public class VisitHostLinkPage extends ReceptionDesk {

    private String token;

    /** A link that is wrong or has ended gets the page that says so, with its status, and nothing more. */
    public void load() {
        try {
            read();
        } catch (Refusal refusal) {
            if (refusal.reason() != VisitReason.LINK_NOT_VALID) {
                throw refusal;
            }
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(refusal.reason().status());
        }
    }

    @Override
    HostKey key() {
        return HostKey.of(token == null ? "" : token);
    }

    @Override
    String here() {
        return "/visits/host-link?faces-redirect=true&token=" + token;
    }

    @Override
    public String getList() {
        return "/visit-host/" + token + "/list.pdf";
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
