package it.lifesciencehub.registrations;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /**
     * Takes a place, or keeps the one that the person has.
     *
     * @param organisation in whose name, or null
     * @return confirmed, or waiting where no place is left
     */
    public RegistrationStatus take(Event event, Person person, Organisation organisation) {
        EventPlaces places = lock.lock(event.getId());
        Registration registration = book.activeOf(event.getId(), person.getId())
                .orElseGet(() -> book.enter(event, places, person, organisation, true, null));
        book.settle(event, places);
        return registration.getStatus();
    }

    /** Frees the person's place, if they have one; whoever waits moves up. */
    public void free(Event event, Person person) {
        EventPlaces places = lock.lock(event.getId());
        book.activeOf(event.getId(), person.getId()).ifPresent(registration -> {
            book.move(registration, RegistrationStatus.CANCELLED, ChangeReason.NOT_COMING, "");
            em.flush();
            book.settle(event, places);
        });
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
