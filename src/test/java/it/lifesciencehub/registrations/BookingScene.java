package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventKind;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.mail.MailMessage;
import it.lifesciencehub.organisations.Affiliation;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.OrganisationStanding;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes events, organisations and people for tests of booking, and counts what came of it, past every cache. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class BookingScene {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationStanding standing;

    /** A published event that starts in 30 days. */
    public Long event(Integer total, Integer perOrganisation, boolean approval, WaitingPolicy policy) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Instant starts = now.plus(30, ChronoUnit.DAYS);
        Event event = new Event(
                "scene-" + UUID.randomUUID(),
                em.find(EventKind.class, "MEETING"),
                new LocalisedText("Incontro di prova", "Trial meeting"),
                starts,
                starts.plus(2, ChronoUnit.HOURS),
                now);
        event.schedule(starts, starts.plus(2, ChronoUnit.HOURS), new EventPlace("Sala", "via Roma 1", "Milano", null));
        event.openRegistration(null, null, approval);
        event.publish(now);
        em.persist(event);
        em.flush();
        EventPlaces places = new EventPlaces(event);
        places.limit(total, perOrganisation, false, policy, false);
        em.persist(places);
        return event.getId();
    }

    public Organisation organisation(String name) {
        Organisation organisation = new Organisation(
                name + " " + UUID.randomUUID().toString().substring(0, 8), OrganisationKind.COMPANY, Instant.now());
        em.persist(organisation);
        return organisation;
    }

    /** People of one organisation; the first one is its delegate. */
    public List<Person> people(Organisation organisation, int number) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Person person = new Person(
                    "Nome" + i,
                    "Cognome" + i,
                    Language.IT,
                    UUID.randomUUID() + "@example.org",
                    Instant.now().truncatedTo(ChronoUnit.MICROS));
            em.persist(person);
            em.flush();
            Affiliation affiliation = new Affiliation(
                    person, em.getReference(Organisation.class, organisation.getId()), LocalDate.of(2020, 1, 1));
            affiliation.makeDelegate(i == 0);
            em.persist(affiliation);
            people.add(person);
        }
        return people;
    }

    public long count(Long eventId, RegistrationStatus status) {
        return em.createQuery(
                        "SELECT COUNT(r) FROM Registration r WHERE r.event.id = :event AND r.status = :status",
                        Long.class)
                .setParameter("event", eventId)
                .setParameter("status", status)
                .getSingleResult();
    }

    /** The most places that one organisation has. */
    public long largestShare(Long eventId) {
        return em.createQuery(
                        "SELECT COUNT(r) FROM Registration r WHERE r.event.id = :event AND r.status = :status"
                                + " GROUP BY r.organisation.id",
                        Long.class)
                .setParameter("event", eventId)
                .setParameter("status", RegistrationStatus.CONFIRMED)
                .getResultStream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    public EventPlaces places(Long eventId) {
        EventPlaces places = em.find(EventPlaces.class, eventId);
        em.refresh(places);
        return places;
    }

    public Registration registration(Long id) {
        return em.find(Registration.class, id);
    }

    public List<RegistrationChange> changes(Long registrationId) {
        return em.createQuery(
                        "SELECT c FROM RegistrationChange c WHERE c.registrationId = :id ORDER BY c.at, c.id",
                        RegistrationChange.class)
                .setParameter("id", registrationId)
                .getResultList();
    }

    /** Kinds of the mails that were written about a registration, oldest first. */
    public List<String> mails(Long registrationId) {
        return em.createQuery(
                        "SELECT m FROM MailMessage m WHERE m.subjectId = :id ORDER BY m.createdAt, m.id",
                        MailMessage.class)
                .setParameter("id", registrationId)
                .getResultStream()
                .map(MailMessage::getKind)
                .toList();
    }

    /** The first mail that was written about a registration. */
    public MailMessage firstMail(Long registrationId) {
        return em.createQuery(
                        "SELECT m FROM MailMessage m WHERE m.subjectId = :id ORDER BY m.createdAt, m.id",
                        MailMessage.class)
                .setParameter("id", registrationId)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The last mail that was written about a registration. */
    public MailMessage lastMail(Long registrationId) {
        return em.createQuery(
                        "SELECT m FROM MailMessage m WHERE m.subjectId = :id ORDER BY m.createdAt DESC, m.id DESC",
                        MailMessage.class)
                .setParameter("id", registrationId)
                .setMaxResults(1)
                .getSingleResult();
    }

    public Registration active(Long eventId, Person person) {
        return em.createNamedQuery(Registration.ACTIVE_OF_PERSON, Registration.class)
                .setParameter("event", eventId)
                .setParameter("person", person.getId())
                .setParameter("active", RegistrationBook.ACTIVE)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The secret of the private link in the last mail of this kind about something. */
    public String secret(String kind, Long subjectId) {
        String body = em.createQuery(
                        "SELECT m FROM MailMessage m WHERE m.subjectId = :id AND m.kind = :kind"
                                + " ORDER BY m.createdAt DESC, m.id DESC",
                        MailMessage.class)
                .setParameter("id", subjectId)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getSingleResult()
                .getTextBody();
        Matcher link =
                Pattern.compile("/(?:offers|place-links)/([A-Za-z0-9_-]+)").matcher(body);
        if (!link.find()) {
            throw new AssertionError("no link in " + body);
        }
        return link.group(1);
    }

    /** Lets every offer of the event have run out a moment ago. */
    public void letOffersRunOut(Long eventId) {
        em.createQuery("UPDATE Registration r SET r.offeredUntil = :past WHERE r.event.id = :event"
                        + " AND r.status = :offered")
                .setParameter("past", Instant.now().minusSeconds(1))
                .setParameter("event", eventId)
                .setParameter("offered", RegistrationStatus.OFFERED)
                .executeUpdate();
    }

    /** Lets the deadline for names have passed a moment ago. */
    public void letNamesBeOver(Long eventId) {
        em.createQuery("UPDATE EventPlaces p SET p.namesUntil = :past WHERE p.eventId = :event")
                .setParameter("past", Instant.now().minusSeconds(1))
                .setParameter("event", eventId)
                .executeUpdate();
    }

    /** Places that are confirmed, offered or held, counted one by one. */
    public PlaceCount taken(Long eventId) {
        PlaceCount count = new PlaceCount();
        em.createQuery("SELECT r FROM Registration r WHERE r.event.id = :event", Registration.class)
                .setParameter("event", eventId)
                .getResultStream()
                .filter(one -> one.getStatus().isHoldingPlace())
                .forEach(one -> count.take(one.counted(), 1));
        em.createQuery("SELECT h FROM PlaceHold h WHERE h.event.id = :event", PlaceHold.class)
                .setParameter("event", eventId)
                .getResultStream()
                .filter(one -> one.getStatus() == HoldStatus.HELD)
                .forEach(one -> count.take(one.counted(), 1));
        return count;
    }

    public List<PlaceHold> holds(Long eventId) {
        return em.createNamedQuery(PlaceHold.HELD_AT, PlaceHold.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    public void makeMember(Organisation organisation) {
        standing.membership(organisation.getId(), "ACTIVE", null);
    }
}
