package it.lifesciencehub.eventforms;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.questionnaires.QuestionAudience;
import it.lifesciencehub.registrations.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** As whom somebody is asked who comes to an event. */
@ApplicationScoped
class FormAudiences {

    @Inject
    private OrganisationAccess organisations;

    Set<QuestionAudience> of(Registration registration) {
        return of(registration.getPerson(), registration.getOrganisation());
    }

    Set<QuestionAudience> of(Person person, Organisation organisation) {
        boolean member = organisation != null && organisation.isMember();
        EnumSet<QuestionAudience> audiences = EnumSet.of(member ? QuestionAudience.MEMBER : QuestionAudience.GUEST);
        if (person != null
                && !organisations.organisationsOfDelegate(person.getId()).isEmpty()) {
            audiences.add(QuestionAudience.DELEGATE);
        }
        return audiences;
    }
}
