package it.lifesciencehub.registrations;

import it.lifesciencehub.events.CapacityRule;
import it.lifesciencehub.events.CapacityRules;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The book of an event's places. Every method expects that the caller's transaction holds the lock of the event's
 * places, and leaves the rules of booking kept: what is taken never exceeds a rule, and nobody who could have a place
 * waits.
 */
@ApplicationScoped
class RegistrationBook {

    static final List<RegistrationStatus> ACTIVE = Arrays.stream(RegistrationStatus.values())
            .filter(RegistrationStatus::isActive)
            .toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesLedger ledger;

    @Inject
    private PlacesRecord record;

    @Inject
    private CapacityRules capacityRules;

    @Inject
    private Offers offers;

    @Inject
    private RegistrationMails mails;

    @Inject
    private BookingConditions conditions;

    @Inject
    private FreePlaces free;

    @Inject
    private Clock clock;

    Optional<Registration> activeOf(Long eventId, Long personId) {
        return free.activeOf(eventId, personId);
    }

    /** Ends offers that have run out, and gives their places on; before anybody is given a place. */
    void refresh(Event event, EventPlaces places) {
        if (offers.expire(places, clock.instant())) {
            settle(event, places);
        }
    }

    /** The rules for those of whom somebody is who comes in this name let them ask now. */
    void requireAudienceOpen(EventPlaces places, Organisation organisation) {
        RegistrationPolicy.requireAudienceOpen(ledger.applying(places, organisation), clock.instant());
    }

    /** Writes a new registration as the rules decide, and tells the person. */
    Registration enter(
            Event event, EventPlaces places, Person person, Organisation organisation, boolean approved, String key) {
        PlacesLedger.Reading reading = ledger.read(places);
        Counted counted = PlacesLedger.countedFor(places, reading.rules(), organisation);
        RegistrationPolicy.Beginning beginning = RegistrationPolicy.beginAs(
                reading.limits(), reading.count(), counted, event.getApproval().isNeeded() && !approved);
        if (beginning.status() == RegistrationStatus.CONFIRMED) {
            notePartiesPassedOver(event, places);
        }
        return begin(event, places, person, organisation, counted, beginning, key);
    }

    /** Writes new registrations of people who come together or not at all: all begin alike, as the rules decide. */
    List<Registration> enterParty(
            Event event,
            EventPlaces places,
            List<Person> people,
            Organisation organisation,
            boolean approved,
            String key) {
        PlacesLedger.Reading reading = ledger.read(places);
        Counted counted = PlacesLedger.countedFor(places, reading.rules(), organisation);
        List<Counted> party = people.stream().map(person -> counted).toList();
        RegistrationPolicy.requireCanEverFit(reading.limits(), party);
        RegistrationPolicy.Beginning beginning = RegistrationPolicy.beginAll(
                reading.limits(), reading.count(), party, event.getApproval().isNeeded() && !approved);
        List<Registration> made = new ArrayList<>();
        for (Person person : people) {
            Registration one = entry(event, person, organisation, counted, beginning, key);
            if (people.size() > 1) {
                one.join(made.isEmpty() ? one.getId() : made.get(0).getId());
            }
            made.add(one);
            write(places, one, beginning);
        }
        return made;
    }

    private Registration begin(
            Event event,
            EventPlaces places,
            Person person,
            Organisation organisation,
            Counted counted,
            RegistrationPolicy.Beginning beginning,
            String key) {
        Registration registration = entry(event, person, organisation, counted, beginning, key);
        write(places, registration, beginning);
        return registration;
    }

    private Registration entry(
            Event event,
            Person person,
            Organisation organisation,
            Counted counted,
            RegistrationPolicy.Beginning beginning,
            String key) {
        conditions.require(event, person, organisation);
        Registration registration = new Registration(
                event,
                person,
                organisation,
                beginning.status(),
                Caller.current().personId(),
                key,
                clock.instant());
        registration.countWith(counted);
        return registration;
    }

    private void write(EventPlaces places, Registration registration, RegistrationPolicy.Beginning beginning) {
        em.persist(registration);
        mails.tellBeginning(registration, beginning.reason());
        record.step(places, registration, null, beginning.reason(), Caller.current(), "", registration.getCreatedAt());
    }

    /** Somebody who comes alone is given a place while a party waits that is too large for what is free. */
    private void notePartiesPassedOver(Event event, EventPlaces places) {
        if (places.getWaiting() == 0) {
            return;
        }
        Instant now = clock.instant();
        for (Registration waiting : free.queue(event.getId())) {
            if (waiting.getPartyId() != null) {
                record.step(
                        places,
                        waiting,
                        RegistrationStatus.WAITLISTED,
                        ChangeReason.SKIPPED_PARTY_DOES_NOT_FIT,
                        Identity.SYSTEM,
                        "",
                        now);
            }
        }
    }

    /** Moves a registration on, notes it, and leaves telling people to the caller. */
    void move(
            EventPlaces places, Registration registration, RegistrationStatus to, ChangeReason reason, String detail) {
        Instant now = clock.instant();
        RegistrationStatus from = registration.getStatus();
        registration.become(to, now);
        record.step(places, registration, from, reason, Caller.current(), detail, now);
    }

    /** Gives the place to a colleague; the first registration ends, the second one begins where it stood. */
    Registration handOver(EventPlaces places, Registration registration, Person colleague) {
        conditions.require(registration.getEvent(), colleague, registration.getOrganisation());
        Instant now = clock.instant();
        Registration next = registration.takenOverBy(colleague, Caller.current().personId(), now);
        move(places, registration, RegistrationStatus.CANCELLED, ChangeReason.REPLACED, colleague.getName());
        em.flush();
        em.persist(next);
        record.step(
                places,
                next,
                null,
                ChangeReason.TOOK_OVER,
                Caller.current(),
                registration.getPerson().getName(),
                now);
        mails.tellReplaced(registration, next);
        if (next.getStatus() == RegistrationStatus.OFFERED) {
            offers.passOn(next);
        }
        return next;
    }

    /** Leaves the place to the person, who comes for themselves from now on; the organisation's share has one more. */
    void keep(EventPlaces places, Registration registration) {
        Instant now = clock.instant();
        String before = registration.getOrganisation().getName();
        registration.comeForThemselves(now);
        record.step(
                places,
                registration,
                registration.getStatus(),
                ChangeReason.KEPT_BY_LEAVER,
                Caller.current(),
                before,
                now);
        mails.tellKept(registration);
    }

    /** A company's held place gets this name. */
    Registration name(EventPlaces places, PlaceHold hold, Person person) {
        conditions.require(hold.getEvent(), person, hold.getOrganisation());
        Instant now = clock.instant();
        Registration registration = new Registration(
                hold.getEvent(),
                person,
                hold.getOrganisation(),
                RegistrationStatus.CONFIRMED,
                Caller.current().personId(),
                null,
                now);
        registration.countWith(hold.counted());
        em.persist(registration);
        em.flush();
        hold.end(HoldStatus.NAMED, registration.getId(), now);
        record.hold(places, PlacesChange.Kind.HOLD_ENDED, hold, now);
        mails.tellBeginning(registration, ChangeReason.NAMED);
        record.step(places, registration, null, ChangeReason.NAMED, Caller.current(), "", now);
        return registration;
    }

    /** Gives or offers every free place to those whose turn it is. Ends with the right counts. */
    void settle(Event event, EventPlaces places) {
        settle(event, places, false);
    }

    /** Gives what is free also to whoever comes before the waiting list and could not be given it before. */
    void claimsChanged(Event event, EventPlaces places) {
        settle(event, places, true);
    }

    private void settle(Event event, EventPlaces places, boolean changed) {
        Instant now = clock.instant();
        offers.expire(places, now);
        PlacesLedger.Reading reading = ledger.read(places);
        boolean open = event.isPublished() && now.isBefore(event.getStartsAt());
        ledger.write(places, open ? free.give(event, places, reading, changed) : reading);
    }

    /**
     * Sets anew with what each standing registration and held place is counted: the organisation's share as the rules and
     * the organisations now are, and rules that have come new. What was decided of the other rules stays.
     */
    void requota(Event event, EventPlaces places) {
        Instant now = clock.instant();
        List<CapacityRule> rules = capacityRules.of(event.getId());
        for (Registration registration : activeOf(event.getId())) {
            Counted counted = anew(places, registration.getOrganisation(), registration.counted(), rules);
            if (!counted.equals(registration.counted())) {
                registration.countWith(counted);
                record.step(
                        places,
                        registration,
                        registration.getStatus(),
                        ChangeReason.COUNTED_ANEW,
                        Caller.current(),
                        "",
                        now);
            }
        }
        for (PlaceHold hold : heldAt(event.getId())) {
            Counted counted = anew(places, hold.getOrganisation(), hold.counted(), rules);
            if (!counted.equals(hold.counted())) {
                hold.countWith(counted);
                record.hold(places, PlacesChange.Kind.HOLD_COUNTED, hold, now);
            }
        }
        rules.forEach(CapacityRule::decide);
    }

    private static Counted anew(
            EventPlaces places, Organisation organisation, Counted before, List<CapacityRule> rules) {
        return new Counted(
                PlacesLedger.quotaOf(places, organisation),
                PlacesLedger.numbers(rules.stream()
                        .filter(rule -> rule.isDecided()
                                ? before.rules().contains(rule.getNumber())
                                : rule.isAbout(organisation))
                        .toList()));
    }

    /** The rules have changed: counts by them, refuses what is beyond them unless it is meant, and gives places out. */
    void rulesChanged(Event event, EventPlaces places, boolean overbookOnPurpose) {
        requota(event, places);
        em.flush();
        PlaceCount count = ledger.count(event.getId());
        for (CapacityRule rule : capacityRules.of(event.getId())) {
            rule.recordAfterChange(count.takenIn(rule.getNumber()), overbookOnPurpose);
        }
        places.overdrawAfterChange(count.beyondShare(places.getCapacityPerOrganisation()), overbookOnPurpose);
        record.rules(places, clock.instant());
        settle(event, places, true);
    }

    List<Registration> activeOf(Long eventId) {
        return em.createNamedQuery(Registration.ACTIVE_OF_EVENT, Registration.class)
                .setParameter("event", eventId)
                .setParameter("active", ACTIVE)
                .getResultList();
    }

    List<PlaceHold> heldAt(Long eventId) {
        return em.createNamedQuery(PlaceHold.HELD_AT, PlaceHold.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    /** Writes the counts that a count gives, and ends this change in the record. */
    void recount(EventPlaces places) {
        ledger.write(places, ledger.read(places));
    }
}
