package it.lifesciencehub.travel.web;

import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.travel.CompanyTravel;
import it.lifesciencehub.travel.TravelCompanyService;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A mission for a company's delegates. */
@Named
@RequestScoped
public class TravelCompanyPage {

    @EJB
    private TravelCompanyService service;

    private String id;
    private String event;
    private CompanyTravel view;

    public void load() {
        view = service.open(AddressId.of(id), AddressId.of(event));
    }

    public CompanyTravel getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }
}
