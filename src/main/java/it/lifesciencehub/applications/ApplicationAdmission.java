package it.lifesciencehub.applications;

import it.lifesciencehub.membership.FeePolicy;
import it.lifesciencehub.membership.Membership;
import it.lifesciencehub.membership.MembershipBook;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.membership.MembershipReason;
import it.lifesciencehub.membership.TermBook;
import it.lifesciencehub.organisations.Affiliations;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationService;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonRegister;
import it.lifesciencehub.shared.Refusal;
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
    private TermBook terms;

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

    /**
     * Proposes the first term.
     *
     * @return false where no fee rule fits yet: then nothing is proposed, and staff do it when there is one
     */
    boolean firstTerm(Membership membership) {
        if (!hasFee(membership)) {
            return false;
        }
        terms.propose(membership, null);
        return true;
    }

    private boolean hasFee(Membership membership) {
        MembershipCategory category = membership.getCategory();
        try {
            FeePolicy.fee(
                    category,
                    terms.rulesOf(category),
                    membership.getOrganisation().getSizeClass(),
                    membership.getEnteredOn(),
                    TermBook.nextSpan(membership, null));
            return true;
        } catch (Refusal refusal) {
            if (refusal.reason() != MembershipReason.NO_FEE_RULE) {
                throw refusal;
            }
            return false;
        }
    }
}
