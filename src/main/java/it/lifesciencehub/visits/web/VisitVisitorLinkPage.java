package it.lifesciencehub.visits.web;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.visits.VisitorKey;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The form of a visitor's data by private link: it takes, and never shows what was given. */
@Named
@ViewScoped
public class VisitVisitorLinkPage extends DataForm {

    private String token;

    /** A link that is wrong, or whose place has ended, gets the page that says so, with its status. */
    public void load() {
        try {
            read();
        } catch (Refusal refusal) {
            if (refusal.reason() != CommonReason.LINK_NOT_VALID) {
                throw refusal;
            }
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(refusal.reason().status());
        }
    }

    @Override
    VisitorKey key() {
        return VisitorKey.of(token == null ? "" : token);
    }

    @Override
    String here() {
        return "/visits/visitor-link?faces-redirect=true&token=" + token;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
