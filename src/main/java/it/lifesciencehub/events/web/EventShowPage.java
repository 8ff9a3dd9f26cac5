package it.lifesciencehub.events.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The public page of one event. */
@Named
@RequestScoped
public class EventShowPage {

    @EJB
    private EventPageService events;

    @Inject
    private Ui ui;

    private String slug;
    private EventFace face;

    public void load() {
        face = new EventFace(events.show(slug), ui.getLanguage());
    }

    public EventFace getFace() {
        return Refusal.requireFound(face);
    }

    public String getLinkedData() {
        return EventLinkedData.of(
                face.getEvent(),
                ui.getLanguage(),
                ui.getPublicAddress() + "/events/" + slug,
                Texts.get(ui.getLanguage(), "shared", "hub.name"));
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
