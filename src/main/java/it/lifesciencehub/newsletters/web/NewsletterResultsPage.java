package it.lifesciencehub.newsletters.web;

import it.lifesciencehub.newsletters.NewsletterOutcome;
import it.lifesciencehub.newsletters.NewsletterSendingService;
import it.lifesciencehub.newsletters.NewsletterService;
import it.lifesciencehub.newsletters.NewsletterView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** What became of a newsletter. */
@Named
@ViewScoped
public class NewsletterResultsPage implements Serializable {

    @EJB
    private NewsletterService newsletters;

    @EJB
    private NewsletterSendingService sending;

    private String id;
    private NewsletterView view;
    private NewsletterOutcome outcome;

    public void load() {
        view = newsletters.find(AddressId.of(id));
        outcome = sending.outcome(view.id());
    }

    public String stop() {
        sending.stop(view.id());
        PageMessages.done("newsletters", "check.stopped");
        return "/newsletters/results?faces-redirect=true&id=" + view.id();
    }

    public NewsletterView getView() {
        return view;
    }

    public NewsletterOutcome getOutcome() {
        return outcome;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
