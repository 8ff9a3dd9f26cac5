package it.lifesciencehub.invitations.web;

import it.lifesciencehub.invitations.InvitationReason;
import it.lifesciencehub.invitations.MailPreferenceService;
import it.lifesciencehub.invitations.PreferencesView;
import it.lifesciencehub.newsletters.web.TopicPicker;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/**
 * What somebody wants to get, by the link of a mail. Opening it changes nothing; a mail program that posts to it without
 * the page's form, as its own button to unsubscribe does (RFC 8058), unsubscribes at once and without a cookie.
 */
@Named
@ViewScoped
public class MailPreferencesPage implements Serializable {

    private static final String FEATURE = "invitations";

    @EJB
    private MailPreferenceService preferences;

    @Inject
    private Ui ui;

    private String token;
    private PreferencesView view;
    private boolean invitations;
    private boolean news;
    private TopicPicker picker;

    public void load() {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            if (isOneClick(context)) {
                preferences.unsubscribe(token);
                PageMessages.done(FEATURE, "preferences.unsubscribed");
            }
            view = preferences.look(token);
        } catch (Refusal refusal) {
            if (refusal.reason() != InvitationReason.LINK_WITHDRAWN) {
                throw refusal;
            }
            context.getExternalContext().setResponseStatus(refusal.reason().status());
            return;
        }
        invitations = view.invitations();
        news = view.news();
        picker = new TopicPicker(view.topics(), view.subscribed(), ui.getLanguage());
    }

    /** The framework restores a page for its own form; a post without one comes here as if it were a first look. */
    private static boolean isOneClick(FacesContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        return "POST".equals(request.getMethod()) && !context.isPostback();
    }

    public String unsubscribe() {
        preferences.unsubscribe(token);
        PageMessages.done(FEATURE, "preferences.unsubscribed");
        return here();
    }

    public String save() {
        preferences.choose(token, invitations, news, picker.chosen(), ui.getLanguage());
        PageMessages.done(FEATURE, "preferences.saved");
        return here();
    }

    private String here() {
        return "/invitations/preferences?faces-redirect=true&token=" + token;
    }

    /** Null where the link does not work. */
    public PreferencesView getView() {
        return view;
    }

    public TopicPicker getPicker() {
        return picker;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public boolean isInvitations() {
        return invitations;
    }

    public void setInvitations(boolean invitations) {
        this.invitations = invitations;
    }

    public boolean isNews() {
        return news;
    }

    public void setNews(boolean news) {
        this.news = news;
    }
}
