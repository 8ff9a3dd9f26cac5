package it.lifesciencehub.events.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** An event's sessions in the order of time. */
@Named
@ViewScoped
public class EventProgrammePage implements Serializable {

    @EJB
    private EventPageService reader;

    @Inject
    private Ui ui;

    private Long id;
    private EventView view;

    public void load() {
        view = reader.open(id);
    }

    public EventFace getFace() {
        return new EventFace(getView(), ui.getLanguage());
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
