package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventKind;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Events that are going on, and people who have places at them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DayScene {

    @PersistenceContext
    private EntityManager em;

    /** A published event that began an hour ago and goes on for some hours. */
    public Long event(Integer total) {
        return event(total, "MEETING");
    }

    /** As {@link #event(Integer)}, of another kind. */
    public Long event(Integer total, String kind) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant starts = now.minus(1, ChronoUnit.HOURS);
        Event event = new Event(
                "day-" + UUID.randomUUID(),
                em.find(EventKind.class, kind),
                new LocalisedText("Giornata di prova", "Trial day"),
                starts,
                now.plus(3, ChronoUnit.HOURS),
                now);
        event.schedule(
                starts, now.plus(3, ChronoUnit.HOURS), new EventPlace("Sala Verde", "via Roma 1", "Milano", null));
        event.publish(now);
        em.persist(event);
        em.flush();
        EventPlaces places = new EventPlaces(event);
        places.limit(total, null, false, WaitingPolicy.FIRST_COME, false);
        em.persist(places);
        return event.getId();
    }

    /** People with confirmed places, five of an organisation. */
    public List<Long> confirmed(Long eventId, int number) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Event event = em.find(Event.class, eventId);
        List<Long> ids = new ArrayList<>();
        Organisation organisation = null;
        for (int i = 0; i < number; i++) {
            if (i % 5 == 0) {
                organisation = new Organisation(
                        "Porta " + UUID.randomUUID().toString().substring(0, 8), OrganisationKind.COMPANY, now);
                em.persist(organisation);
            }
            ids.add(place(event, organisation, "Nome" + i, "Cognome" + i, now).getId());
        }
        EventPlaces places = em.find(EventPlaces.class, eventId);
        places.record(places.getConfirmed() + number, 0, 0);
        return ids;
    }

    /** A confirmed place of somebody's own. */
    public Long confirm(Long eventId, Long personId) {
        return confirm(eventId, personId, null);
    }

    /** A confirmed place of somebody who comes for an organisation. @param organisationId null for none */
    public Long confirm(Long eventId, Long personId, Long organisationId) {
        Registration registration = new Registration(
                em.find(Event.class, eventId),
                em.find(Person.class, personId),
                organisationId == null ? null : em.find(Organisation.class, organisationId),
                RegistrationStatus.CONFIRMED,
                personId,
                null,
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        em.persist(registration);
        EventPlaces places = em.find(EventPlaces.class, eventId);
        places.record(places.getConfirmed() + 1, 0, 0);
        return registration.getId();
    }

    private Registration place(Event event, Organisation organisation, String given, String family, Instant now) {
        Person person = new Person(given, family, Language.IT, UUID.randomUUID() + "@example.org", now);
        em.persist(person);
        em.flush();
        Registration registration =
                new Registration(event, person, organisation, RegistrationStatus.CONFIRMED, person.getId(), null, now);
        em.persist(registration);
        return registration;
    }

    /** The event has ended some minutes ago. */
    public void end(Long eventId) {
        Event event = em.find(Event.class, eventId);
        event.schedule(
                event.getStartsAt(),
                Instant.now().minus(1, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MICROS),
                event.getPlace());
    }

    public void cancel(Long registrationId) {
        em.find(Registration.class, registrationId).become(RegistrationStatus.CANCELLED, Instant.now());
    }

    public EventPlaces places(Long eventId) {
        EventPlaces places = em.find(EventPlaces.class, eventId);
        em.refresh(places);
        return places;
    }

    public Person personOf(Long registrationId) {
        Person person = em.find(Registration.class, registrationId).getPerson();
        person.getEmail();
        return person;
    }
}
