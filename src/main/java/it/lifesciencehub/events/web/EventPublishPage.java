package it.lifesciencehub.events.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.PageMessages;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Before an event becomes public: what is missing, or what will happen. */
@Named
@ViewScoped
public class EventPublishPage implements Serializable {

    @EJB
    private EventService events;

    @EJB
    private EventPageService reader;

    @Inject
    private Ui ui;

    private Long id;
    private EventView view;

    /** Something that is missing, and the page on which to fill it in. */
    public record Gap(String text, String outcome) implements Serializable {}

    public void load() {
        view = reader.open(id);
    }

    public List<Gap> getGaps() {
        return reader.missing(id).stream().map(this::gap).toList();
    }

    private Gap gap(Refusal.Problem problem) {
        String text =
                Texts.of(ui.getLanguage(), problem.reason(), problem.arguments().toArray());
        boolean time = "startsAt".equals(problem.field()) || "venueName".equals(problem.field());
        String field = Texts.get(ui.getLanguage(), "events", "field." + problem.field());
        return new Gap(field + ": " + text, time ? "/events/schedule" : "/events/edit");
    }

    public String publish() {
        events.publish(id, view.event().getVersion());
        PageMessages.done("events", "publish.done");
        return "/events/edit?faces-redirect=true&id=" + id;
    }

    public String getAddress() {
        return ui.getPublicAddress() + "/events/" + view.event().getSlug();
    }

    public EventView getView() {
        return Refusal.requireFound(view);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
