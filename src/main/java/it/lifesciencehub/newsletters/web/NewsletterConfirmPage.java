package it.lifesciencehub.newsletters.web;

import it.lifesciencehub.newsletters.NewsletterReason;
import it.lifesciencehub.newsletters.RequestView;
import it.lifesciencehub.newsletters.SubscribeService;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where the mail leads: looking changes nothing, the button subscribes. */
@Named
@ViewScoped
public class NewsletterConfirmPage implements Serializable {

    @EJB
    private SubscribeService service;

    private String token;
    private RequestView view;

    /** A link that is used or over gets the page that says so, with its status. */
    public void load() {
        try {
            view = service.look(token);
        } catch (Refusal refusal) {
            if (refusal.reason() != NewsletterReason.LINK_OVER) {
                throw refusal;
            }
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(refusal.reason().status());
        }
    }

    public String confirm() {
        service.confirm(token);
        PageMessages.done("newsletters", "confirm.done", view.address());
        return "/newsletters/subscribe?faces-redirect=true";
    }

    /** Null where the link does not work. */
    public RequestView getView() {
        return view;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
