package it.lifesciencehub.newsletters.web;

import it.lifesciencehub.newsletters.MySubscriptionService;
import it.lifesciencehub.newsletters.SubscriptionView;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What somebody who is signed in has news of. A topic in the address is ticked, and saved by the button alone. */
@Named
@ViewScoped
public class NewsletterMinePage implements Serializable {

    @EJB
    private MySubscriptionService service;

    @Inject
    private Ui ui;

    private String topic;
    private SubscriptionView view;
    private TopicPicker picker;

    public void load() {
        view = service.look();
        List<String> chosen = new ArrayList<>(view.mine());
        if (topic != null) {
            chosen.add(topic);
        }
        picker = new TopicPicker(view.all(), chosen, ui.getLanguage());
    }

    public String save() {
        service.choose(picker.chosen(), ui.getLanguage());
        PageMessages.done("newsletters", "preferences.saved");
        return "/newsletters/mine?faces-redirect=true";
    }

    public SubscriptionView getView() {
        return view;
    }

    public TopicPicker getPicker() {
        return picker;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }
}
