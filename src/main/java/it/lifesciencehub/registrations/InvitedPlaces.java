package it.lifesciencehub.registrations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Places at events to which another feature invites: an answer takes one under the rules of booking, or frees it. In the
 * caller's transaction; who may answer for whom is decided there.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InvitedPlaces {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesLock lock;

    @Inject
    private RegistrationBook book;

    @Inject
    private RegistrationMails mails;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Takes a place, or keeps the one that the person has.
     *
     * @param organisation in whose name, or null
     * @return confirmed, or waiting where no place is left
     */
    public RegistrationStatus take(Event event, Person person, Organisation organisation) {
        return takeAll(event, List.of(person), organisation).get(person);
    }

    /**
     * Takes a place for each of them, before anybody else is given what is free.
     *
     * @return how each of them stands, in their order
     */
    public Map<Person, RegistrationStatus> takeAll(Event event, List<Person> people, Organisation organisation) {
        EventPlaces places = lock.lock(event.getId());
        book.refresh(event, places);
        Map<Person, Registration> taken = new LinkedHashMap<>();
        for (Person person : people) {
            taken.put(
                    person,
                    book.activeOf(event.getId(), person.getId())
                            .orElseGet(() -> book.enter(event, places, person, organisation, true, null)));
        }
        book.settle(event, places);
        Map<Person, RegistrationStatus> standing = new LinkedHashMap<>();
        taken.forEach((person, registration) -> standing.put(person, registration.getStatus()));
        return standing;
    }

    /** Frees the person's place, if they have one; whoever waits moves up. */
    public void free(Event event, Person person) {
        EventPlaces places = lock.lock(event.getId());
        book.activeOf(event.getId(), person.getId()).ifPresent(registration -> {
            book.move(places, registration, RegistrationStatus.CANCELLED, ChangeReason.NOT_COMING, "");
            em.flush();
            book.settle(event, places);
        });
    }

    /**
     * Books as if the person had done so on the event's page: within the time of registration, on approval where places
     * are given so, on the waiting list where none is left. They are told by the usual mail. Once more changes nothing.
     *
     * @param organisation in whose name, or null
     */
    public RegistrationStatus book(Event event, Person person, Organisation organisation) {
        EventPlaces places = lock.lock(event.getId());
        em.refresh(event);
        RegistrationPolicy.requireOpen(event, false, clock.instant());
        Optional<Registration> known = book.activeOf(event.getId(), person.getId());
        if (known.isPresent()) {
            return known.get().getStatus();
        }
        book.requireAudienceOpen(places, organisation);
        book.refresh(event, places);
        Registration registration = book.enter(event, places, person, organisation, false, null);
        record("registration.made", registration, registration.getStatus().name());
        book.settle(event, places);
        return registration.getStatus();
    }

    /** Gives a place, a wait or a request back as if the person had done so, with the usual mail; nothing where there is none. */
    public void giveBack(Event event, Person person) {
        giveBack(event, List.of(person));
    }

    /** Gives the places of all of them back before anybody moves up, so that a party finds them all free. */
    public void giveBack(Event event, List<Person> people) {
        EventPlaces places = lock.lock(event.getId());
        boolean given = false;
        for (Person person : people) {
            Optional<Registration> known = book.activeOf(event.getId(), person.getId());
            if (known.isPresent()) {
                RegistrationPolicy.requireNotStarted(event, clock.instant());
                RegistrationStatus before = known.get().getStatus();
                book.move(places, known.get(), RegistrationStatus.CANCELLED, ChangeReason.NOT_COMING, "");
                mails.tellCancelled(known.get(), before);
                record("registration.cancelled", known.get(), before.name());
                given = true;
            }
        }
        if (given) {
            em.flush();
            book.settle(event, places);
        }
    }

    /** Gives what is free to those whose turn it is, for {@link PriorClaims} are others than before. */
    public void claimsChanged(Event event) {
        EventPlaces places = lock.lock(event.getId());
        book.claimsChanged(event, places);
    }

    /** Gives the place of one to a colleague, who stands where the first one stood; books where the first one has none. */
    public RegistrationStatus handOver(Event event, Person from, Person to, Organisation organisation) {
        EventPlaces places = lock.lock(event.getId());
        Optional<Registration> known = book.activeOf(event.getId(), from.getId());
        if (known.isEmpty() || book.activeOf(event.getId(), to.getId()).isPresent()) {
            RegistrationStatus status = book(event, to, organisation);
            giveBack(event, from);
            return status;
        }
        RegistrationPolicy.requireNotStarted(event, clock.instant());
        Registration next = book.handOver(places, known.get(), to);
        record("registration.handedOver", known.get(), to.getName());
        book.settle(event, places);
        return next.getStatus();
    }

    private void record(String action, Registration registration, String detail) {
        trail.record(
                action,
                "Registration",
                registration.getId(),
                registration.getPerson().getName() + " – "
                        + registration.getEvent().getTitle().getIt(),
                detail);
    }

    /** How the standing places of these people are, by person. */
    public Map<Long, RegistrationStatus> standing(Long eventId, Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "SELECT r.person.id, r.status FROM Registration r WHERE r.event.id = :event"
                                + " AND r.person.id IN :people AND r.status IN :active",
                        Object[].class)
                .setParameter("event", eventId)
                .setParameter("people", List.copyOf(personIds))
                .setParameter("active", RegistrationBook.ACTIVE)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (RegistrationStatus) row[1]));
    }
}
