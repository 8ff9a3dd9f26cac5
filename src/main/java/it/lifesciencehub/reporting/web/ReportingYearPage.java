package it.lifesciencehub.reporting.web;

import it.lifesciencehub.reporting.GroupYearService;
import it.lifesciencehub.reporting.YearReport;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A group's year. */
@Named
@RequestScoped
public class ReportingYearPage {

    @EJB
    private GroupYearService years;

    private String slug;
    private String year;
    private YearReport report;

    public void load() {
        report = years.report(slug, year == null ? null : number(year));
    }

    /** Four digits; anything else is no year, and refused as not found. */
    static Integer number(String year) {
        return AddressId.of(year.matches("\\d{4}") ? year : "").intValue();
    }

    /** Whether there is nothing at all to tell. */
    public boolean isNothing() {
        return report.meetings().isEmpty()
                && report.organisationMovements().isEmpty()
                && report.peopleMovements().isEmpty()
                && report.papers().isEmpty();
    }

    public YearReport getReport() {
        return report;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
