package it.lifesciencehub.events.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The public page of an event as it would be now, in either language. */
@Named
@RequestScoped
public class EventPreviewPage {

    @EJB
    private EventPageService events;

    @Inject
    private Ui ui;

    private Long id;
    private EventFace face;

    public void load() {
        face = new EventFace(events.open(id), ui.getLanguage());
    }

    public EventFace getFace() {
        return Refusal.requireFound(face);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
