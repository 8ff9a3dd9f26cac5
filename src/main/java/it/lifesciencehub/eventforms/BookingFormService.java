package it.lifesciencehub.eventforms;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.questionnaires.QuestionAudience;
import it.lifesciencehub.questionnaires.QuestionType;
import it.lifesciencehub.questionnaires.QuestionnaireContent;
import it.lifesciencehub.questionnaires.ResponseBook;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;

/** What the booking page asks, of whom. Changes nothing. */
@Stateless
@Guarded
public class BookingFormService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FormBook book;

    @Inject
    private FormAudiences audiences;

    @Inject
    private ResponseBook responses;

    @Inject
    private EventAccess events;

    @Inject
    private OrganisationAccess organisations;

    /** Empty where the event asks nothing. */
    @Allow(Role.PERSON)
    public Optional<BookingForm> form(Long eventId) {
        events.requireKnown(em.find(Event.class, eventId));
        return book.standing(eventId, FormPurpose.REGISTRATION).map(form -> {
            QuestionnaireContent content =
                    responses.asked(form.getUse().getId()).content();
            return new BookingForm(
                    FormPolicy.whileBooking(content, false),
                    FormPolicy.whileBooking(content, true),
                    content.questions().stream().anyMatch(question -> question.type() == QuestionType.FILE));
        });
    }

    /**
     * As whom somebody will be asked; of oneself, or, for delegates and staff, of people of their organisation.
     *
     * @param personId null for somebody who is not known yet
     * @param organisationId null for somebody who comes for themselves
     */
    @Allow(Role.PERSON)
    public Set<QuestionAudience> audiences(Long personId, Long organisationId) {
        if (personId == null || !personId.equals(Caller.current().personId())) {
            organisations.requireDelegateOf(organisationId);
        }
        return audiences.of(
                personId == null ? null : em.find(Person.class, personId),
                organisationId == null ? null : em.find(Organisation.class, organisationId));
    }
}
