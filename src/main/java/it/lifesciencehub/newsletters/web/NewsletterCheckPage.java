package it.lifesciencehub.newsletters.web;

import it.lifesciencehub.newsletters.NewsletterCheck;
import it.lifesciencehub.newsletters.NewsletterSendingService;
import it.lifesciencehub.newsletters.NewsletterService;
import it.lifesciencehub.newsletters.NewsletterView;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/** What sending a newsletter would do, and the buttons that do it. */
@Named
@ViewScoped
public class NewsletterCheckPage implements Serializable {

    private static final String FEATURE = "newsletters";

    @EJB
    private NewsletterService newsletters;

    @EJB
    private NewsletterSendingService sending;

    @Inject
    private Ui ui;

    private String id;
    private NewsletterView view;
    private NewsletterCheck check;
    private LocalDateTime plannedAt;

    public void load() {
        view = newsletters.find(AddressId.of(id));
        check = sending.check(view.id());
    }

    public String send() {
        PageMessages.done(
                FEATURE, "check.sent", Moments.dateTime(ui.getLanguage(), sending.send(view.id(), view.version())));
        return "/newsletters/results?faces-redirect=true&id=" + view.id();
    }

    public String plan() {
        sending.plan(view.id(), view.version(), plannedAt);
        PageMessages.done(FEATURE, "check.planned", Moments.dateTime(ui.getLanguage(), RomeTime.instant(plannedAt)));
        return here();
    }

    public String unplan() {
        sending.unplan(view.id(), view.version());
        PageMessages.done(FEATURE, "check.unplanned");
        return here();
    }

    public String stop() {
        sending.stop(view.id());
        PageMessages.done(FEATURE, "check.stopped");
        return here();
    }

    private String here() {
        return "/newsletters/check?faces-redirect=true&id=" + view.id();
    }

    /** What keeps it from being sent, in words. */
    public List<String> getProblems() {
        return check.problems().stream()
                .map(reason -> Texts.of(ui.getLanguage(), reason))
                .toList();
    }

    public NewsletterView getView() {
        return view;
    }

    public NewsletterCheck getCheck() {
        return check;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDateTime getPlannedAt() {
        return plannedAt;
    }

    public void setPlannedAt(LocalDateTime plannedAt) {
        this.plannedAt = plannedAt;
    }
}
