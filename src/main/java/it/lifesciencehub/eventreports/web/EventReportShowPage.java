package it.lifesciencehub.eventreports.web;

import it.lifesciencehub.eventreports.EventReportService;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The report of an event on staff's desk. */
@Named
@RequestScoped
public class EventReportShowPage {

    @EJB
    private EventPageService events;

    @EJB
    private EventReportService reports;

    @Inject
    private Ui ui;

    private String id;
    private EventView view;
    private ReportFace face;

    public void load() {
        Long event = AddressId.of(id);
        view = events.open(event);
        face = new ReportFace(reports.report(event), ui.getLanguage());
    }

    public EventView getView() {
        return view;
    }

    public ReportFace getFace() {
        return face;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
