package it.lifesciencehub.registrations.web;

import it.lifesciencehub.registrations.OfferService;
import it.lifesciencehub.registrations.OfferView;
import it.lifesciencehub.registrations.RegistrationReason;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page of an offer's private link: looking changes nothing, its buttons do. */
@Named
@ViewScoped
public class RegistrationOfferPage implements Serializable {

    @Inject
    private OfferService offers;

    private String token;
    private OfferView view;

    /** A link that is wrong gets the page that says so, with its status, and nothing more. */
    public void load() {
        try {
            view = offers.look(token);
        } catch (Refusal refusal) {
            gone(refusal);
        }
    }

    static void gone(Refusal refusal) {
        if (refusal.reason() != RegistrationReason.LINK_GONE) {
            throw refusal;
        }
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseStatus(refusal.reason().status());
    }

    public String accept() {
        return said(offers.acceptByLink(token));
    }

    public String decline() {
        return said(offers.declineByLink(token));
    }

    private String said(RegistrationStatus status) {
        PageMessages.done("registrations", "offer.said." + status.name());
        return "/registrations/offer?faces-redirect=true&token=" + token;
    }

    /** Null where the link does not work. */
    public OfferView getView() {
        return view;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
