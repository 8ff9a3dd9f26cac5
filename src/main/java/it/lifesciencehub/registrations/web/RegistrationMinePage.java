package it.lifesciencehub.registrations.web;

import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.registrations.PlaceRow;
import it.lifesciencehub.registrations.PlaceService;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** My places: what is coming, what was, and the way to my company's. */
@Named
@RequestScoped
public class RegistrationMinePage {

    @Inject
    private PlaceService places;

    @Inject
    private OrganisationAccess organisations;

    private List<PlaceRow> coming = List.of();
    private List<PlaceRow> past = List.of();
    private List<OrganisationName> companies = List.of();

    public void load() {
        coming = places.myComing();
        past = places.myPast();
        companies = organisations.organisationsOfDelegate(Caller.requirePersonId());
    }

    public List<PlaceRow> getComing() {
        return coming;
    }

    public List<PlaceRow> getPast() {
        return past;
    }

    public List<OrganisationName> getCompanies() {
        return companies;
    }
}
