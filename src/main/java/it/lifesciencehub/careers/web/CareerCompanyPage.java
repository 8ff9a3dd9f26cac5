package it.lifesciencehub.careers.web;

import it.lifesciencehub.careers.CompanyKey;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** A company's desk at a career day, for its delegates. */
@Named
@ViewScoped
public class CareerCompanyPage extends FigureDesk {

    private String id;
    private String eventId;

    public void load() {
        read();
    }

    @Override
    CompanyKey key() {
        return CompanyKey.of(AddressId.of(id), AddressId.of(eventId));
    }

    @Override
    String here() {
        return "/careers/company?faces-redirect=true&id=" + id + "&event=" + eventId;
    }

    @Override
    public String getAddress() {
        return "/company/" + id + "/careers/" + eventId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getEventId() {
        return eventId;
    }

    public void setEventId(String eventId) {
        this.eventId = eventId;
    }
}
