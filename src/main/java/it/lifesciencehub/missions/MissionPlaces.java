package it.lifesciencehub.missions;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.BookingCondition;
import it.lifesciencehub.registrations.InvitedPlaces;
import it.lifesciencehub.registrations.RegistrationPolicy;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.registrations.RequestedPlaces;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The places of those who travel. They are taken by the rules of booking and nothing else: where one of a company's
 * travellers gets none, the whole act is refused. Once a call is published, nobody but they and whom staff add gets a
 * place.
 */
@ApplicationScoped
class MissionPlaces implements BookingCondition {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private InvitedPlaces invited;

    @Inject
    private RequestedPlaces requested;

    @Inject
    private MissionBook book;

    @Inject
    private MissionAccess access;

    @Inject
    private Clock clock;

    @Override
    public Optional<RefusalReason> obstacle(Event event, Person person, Organisation organisation) {
        if (!MissionCall.KIND.equals(event.getKind().getCode())
                || Caller.current().staff()
                || Caller.current().has(Role.SYSTEM)) {
            return Optional.empty();
        }
        return access.of(event.getId())
                .filter(MissionCall::isPublished)
                .filter(call -> organisation == null
                        || access.application(call, organisation.getId())
                                .filter(one -> one.getState() == ApplicationState.ADMITTED)
                                .filter(one -> one.getTravellers().contains(person.getId()))
                                .isEmpty())
                .map(call -> MissionReason.PLACES_BY_CALL);
    }

    /** Books all travellers of an admitted application. */
    void take(MissionApplication application) {
        Event event = application.getCall().getEvent();
        RegistrationPolicy.requireOpen(event, true, clock.instant());
        invited.takeAll(event, book.travellers(application), application.getOrganisation())
                .forEach((person, status) -> requireConfirmed(application, person, status));
    }

    private void requireConfirmed(MissionApplication application, Person person, RegistrationStatus given) {
        Event event = application.getCall().getEvent();
        RegistrationStatus status = given;
        if (status == RegistrationStatus.REQUESTED) {
            requested.approve(registration(event, person));
            em.flush();
            status = invited.take(event, person, application.getOrganisation());
        }
        if (status != RegistrationStatus.CONFIRMED) {
            throw new Refusal(
                    MissionReason.NOT_BOOKED, application.getOrganisation().getName(), person.getName());
        }
    }

    private Long registration(Event event, Person person) {
        return em.createQuery(
                        "SELECT r.id FROM Registration r WHERE r.event = :event AND r.person = :person"
                                + " AND r.status = :status",
                        Long.class)
                .setParameter("event", event)
                .setParameter("person", person)
                .setParameter("status", RegistrationStatus.REQUESTED)
                .getSingleResult();
    }

    /** Gives the travellers' places back. */
    void free(MissionApplication application) {
        free(application, book.travellers(application));
    }

    /** Gives the places of these of them back. */
    void free(MissionApplication application, List<Person> people) {
        invited.giveBack(application.getCall().getEvent(), people);
    }

    /** What is free is looked at anew, for a reserve needs fewer places than before. */
    void seek(MissionCall call) {
        invited.claimsChanged(call.getEvent());
    }

    /** One goes in the other's place. */
    void handOver(MissionApplication application, Person from, Person to) {
        invited.handOver(application.getCall().getEvent(), from, to, application.getOrganisation());
    }

    /** Who of those who travel for an admitted company has a place now. */
    Set<Long> confirmed(MissionCall call, List<MissionApplication> applications) {
        Set<Long> travellers = applications.stream()
                .filter(one -> one.getState() == ApplicationState.ADMITTED)
                .flatMap(one -> one.getTravellers().stream())
                .collect(Collectors.toSet());
        return invited.standing(call.getEvent().getId(), travellers).entrySet().stream()
                .filter(one -> one.getValue() == RegistrationStatus.CONFIRMED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
