package it.lifesciencehub.roundtables.web;

import it.lifesciencehub.roundtables.SharedReportRow;
import it.lifesciencehub.roundtables.SharedReportService;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The reports of every roundtable that somebody may read. */
@Named
@RequestScoped
public class RoundtableMinePage {

    @EJB
    private SharedReportService reports;

    private Integer number;
    private Page<SharedReportRow> page = Page.empty();

    public void load() {
        page = reports.list(PageRequest.of(number));
    }

    public Page<SharedReportRow> getPage() {
        return page;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
