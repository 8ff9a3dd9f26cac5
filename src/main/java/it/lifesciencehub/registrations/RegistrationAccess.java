package it.lifesciencehub.registrations;

import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whose registration it is to see and to change: the person's, their organisation's delegates', and staff's. */
@ApplicationScoped
class RegistrationAccess {

    @Inject
    private OrganisationAccess organisations;

    /** The registration, or "not found" for those who may not know that it is there. */
    Registration requireMine(Registration registration) {
        if (registration == null || !isPersons(registration) && !isForCompany(registration)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return registration;
    }

    boolean isPersons(Registration registration) {
        return registration.getPerson().getId().equals(Caller.current().personId());
    }

    /** Staff, or a delegate of the organisation in whose name the person comes. */
    boolean isForCompany(Registration registration) {
        return Caller.current().staff()
                || registration.getOrganisation() != null
                        && organisations.isDelegateOf(
                                registration.getOrganisation().getId());
    }

    /** As what the caller cancels. */
    ChangeReason cancelReason(Registration registration) {
        if (isPersons(registration)) {
            return ChangeReason.CANCELLED_BY_PERSON;
        }
        return registration.getOrganisation() != null
                        && !Caller.current().staff()
                        && organisations.isDelegateOf(
                                registration.getOrganisation().getId())
                ? ChangeReason.CANCELLED_BY_COMPANY
                : ChangeReason.CANCELLED_BY_STAFF;
    }
}
