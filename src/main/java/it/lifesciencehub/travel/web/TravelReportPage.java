package it.lifesciencehub.travel.web;

import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventView;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.travel.TravelReport;
import it.lifesciencehub.travel.TravelReportService;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** What came of a mission. */
@Named
@ViewScoped
public class TravelReportPage implements Serializable {

    @EJB
    private EventPageService events;

    @EJB
    private TravelReportService service;

    private String id;
    private EventView event;
    private TravelReport report;

    public void load() {
        event = events.open(AddressId.of(id));
        report = service.report(eventId()).orElse(null);
    }

    private Long eventId() {
        return event.event().getId();
    }

    public EventView getEvent() {
        return event;
    }

    public TravelReport getReport() {
        return report;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
