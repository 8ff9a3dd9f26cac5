package it.lifesciencehub.newsletters.web;

import it.lifesciencehub.newsletters.NewsletterReason;
import it.lifesciencehub.newsletters.SubscriptionChannel;
import it.lifesciencehub.newsletters.SubscriptionPreferenceService;
import it.lifesciencehub.newsletters.SubscriptionView;
import it.lifesciencehub.newsletters.TopicChoice;
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
import java.util.stream.Collectors;

/**
 * What a subscriber wants, by the link of a newsletter. Opening it changes nothing; a mail program that posts to it
 * without the page's form, as its own button to unsubscribe does (RFC 8058), unsubscribes at once and without a cookie.
 */
@Named
@ViewScoped
public class NewsletterPreferencesPage implements Serializable {

    private static final String FEATURE = "newsletters";

    @EJB
    private SubscriptionPreferenceService preferences;

    @Inject
    private Ui ui;

    private String token;
    private SubscriptionView view;
    private TopicPicker picker;

    public void load() {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            HttpServletRequest request =
                    (HttpServletRequest) context.getExternalContext().getRequest();
            if ("POST".equals(request.getMethod()) && !context.isPostback()) {
                preferences.unsubscribe(token, SubscriptionChannel.ONE_CLICK);
                PageMessages.done(FEATURE, "preferences.unsubscribed");
            }
            view = preferences.look(token);
        } catch (Refusal refusal) {
            if (refusal.reason() != NewsletterReason.LINK_OVER) {
                throw refusal;
            }
            context.getExternalContext().setResponseStatus(refusal.reason().status());
            return;
        }
        picker = new TopicPicker(view.all(), view.mine(), ui.getLanguage());
    }

    public String unsubscribe() {
        preferences.unsubscribe(token, SubscriptionChannel.PREFERENCES);
        return done("preferences.unsubscribed");
    }

    public String endAll() {
        preferences.endAll(token);
        return done("preferences.endedAll");
    }

    public String save() {
        preferences.choose(token, picker.chosen(), ui.getLanguage());
        return done("preferences.saved");
    }

    private String done(String key) {
        PageMessages.done(FEATURE, key);
        return "/newsletters/preferences?faces-redirect=true&token=" + token;
    }

    /** Of the mail that led here, those that are still wanted. */
    public String getOfMail() {
        return view.ofMail().stream()
                .map(TopicChoice::name)
                .map(name -> name.in(ui.getLanguage()))
                .collect(Collectors.joining(", "));
    }

    /** Null where the link does not work. */
    public SubscriptionView getView() {
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
}
