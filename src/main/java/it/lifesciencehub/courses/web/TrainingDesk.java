package it.lifesciencehub.courses.web;

import it.lifesciencehub.courses.TrainingLedger;
import it.lifesciencehub.courses.TrainingService;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.ejb.EJB;

/** A company's training ledger, whoever looks at it. */
public abstract class TrainingDesk {

    @EJB
    private TrainingService training;

    private String id;
    private Integer year;
    private Long organisationId;
    private TrainingLedger ledger;

    public void load() {
        organisationId = AddressId.of(id);
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
