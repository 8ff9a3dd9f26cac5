package it.lifesciencehub.courses.web;

import it.lifesciencehub.organisations.web.OrganisationHead;
import it.lifesciencehub.shared.web.AddressId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An organisation's training ledger for staff. */
@Named
@RequestScoped
public class CourseOrganisationPage extends TrainingDesk {

    @Inject
    private OrganisationHead head;

    @Override
    public void load() {
        head.of(AddressId.of(getId()));
        super.load();
    }
}
