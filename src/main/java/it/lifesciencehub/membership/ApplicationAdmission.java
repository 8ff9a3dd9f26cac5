package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.Affiliations;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationService;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Makes what an approved application stands for, in the transaction of the approval. */
@ApplicationScoped
class ApplicationAdmission {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationService organisations;

    @Inject
    private MembershipBook memberships;

    @Inject
    private PersonRegister people;

    @Inject
    private Affiliations affiliations;

    Organisation newOrganisation(MembershipApplication application) {
        return em.find(
                Organisation.class,
                organisations.create(application.getApplicant().form()));
    }

    Membership membership(Organisation organisation, MembershipCategory category, LocalDate enteredOn, String words) {
        return memberships.begin(organisation, category, enteredOn, words);
    }

    /** The contact becomes a person, or is the one whom the hub knows by the address, and speaks for the organisation. */
    void delegate(Organisation organisation, ApplicantContact contact) {
        Person person = people.findOrCreate(
                contact.getGivenName(), contact.getFamilyName(), contact.getEmail(), contact.getLanguage());
        if (person.getPhone() == null) {
            person.callAt(contact.getPhone());
        }
        affiliations.inviteDelegate(organisation, person, contact.getJobTitle());
    }
}
