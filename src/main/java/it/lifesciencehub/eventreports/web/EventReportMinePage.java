package it.lifesciencehub.eventreports.web;

import it.lifesciencehub.eventreports.EventReportService;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The report of a group's event, for those who run the group. */
@Named
@RequestScoped
public class EventReportMinePage {

    @EJB
    private EventReportService reports;

    @Inject
    private Ui ui;

    private String id;
    private ReportFace face;

    public void load() {
        face = new ReportFace(reports.report(AddressId.of(id)), ui.getLanguage());
    }

    /** Whether the public page of an event leads the caller to its report. */
    public boolean offered(Long eventId) {
        return reports.isOffered(eventId);
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
