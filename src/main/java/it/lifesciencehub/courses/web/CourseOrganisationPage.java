package it.lifesciencehub.courses.web;

import it.lifesciencehub.courses.TrainingLedger;
import it.lifesciencehub.courses.TrainingService;
import it.lifesciencehub.organisations.web.OrganisationHead;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An organisation's training ledger for staff. */
@Named
@RequestScoped
public class CourseOrganisationPage {

    @EJB
    private TrainingService training;

    @Inject
    private OrganisationHead head;

    private String id;
    private Integer year;
    private Long organisationId;
    private TrainingLedger ledger;

    public void load() {
        organisationId = AddressId.of(id);
        head.of(organisationId);
        ledger = training.ledger(organisationId, year);
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public TrainingLedger getLedger() {
        return ledger;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
