package it.lifesciencehub.registrations.web;

import it.lifesciencehub.registrations.HoldLinkView;
import it.lifesciencehub.registrations.HoldService;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.Ui;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page by which a colleague writes their own name on a place that their company holds. */
@Named
@ViewScoped
public class RegistrationPlaceLinkPage implements Serializable {

    @Inject
    private HoldService holds;

    @Inject
    private Ui ui;

    private String token;
    private HoldLinkView view;
    private String given;
    private String family;
    private String jobTitle;
    private boolean done;

    public void load() {
        try {
            view = holds.look(token);
        } catch (Refusal refusal) {
            RegistrationOfferPage.gone(refusal);
        }
    }

    /** The link serves once: what it has done is said on this page, for it cannot be opened again. */
    public void fill() {
        holds.fill(token, given, family, jobTitle, ui.getLanguage());
        done = true;
    }

    /** Null where the link does not work. */
    public HoldLinkView getView() {
        return view;
    }

    public boolean isDone() {
        return done;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }
}
