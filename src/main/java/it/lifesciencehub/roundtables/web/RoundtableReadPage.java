package it.lifesciencehub.roundtables.web;

import it.lifesciencehub.roundtables.SharedReport;
import it.lifesciencehub.roundtables.SharedReportService;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** One shared report, for those who do not work in the group too. */
@Named
@RequestScoped
public class RoundtableReadPage {

    @EJB
    private SharedReportService reports;

    private String id;
    private SharedReport report;

    public void load() {
        report = reports.read(AddressId.of(id));
    }

    public SharedReport getReport() {
        return report;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
