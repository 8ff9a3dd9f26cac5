package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.PriorClaims.Claim;
import it.lifesciencehub.registrations.WaitingListPolicy.Waiting;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who gets what is free of an event's places: first whoever comes before the waiting list, each as a whole, then those who
 * wait, by the event's policy. Under the lock of the places.
 */
@ApplicationScoped
class FreePlaces {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesLedger ledger;

    @Inject
    private PlacesRecord record;

    @Inject
    private Offers offers;

    @Inject
    private RegistrationMails mails;

    @Inject
    private BookingConditions conditions;

    @Inject
    private Instance<PriorClaims> claims;

    @Inject
    private Clock clock;

    /**
     * Prior claims are looked at where places have come free or somebody waits: a place that was left free on purpose
     * stays so until then.
     *
     * @param changed whether the rules or the claims are others than before
     * @return what is taken afterwards
     */
    PlacesLedger.Reading give(Event event, EventPlaces places, PlacesLedger.Reading before, boolean changed) {
        if (!isAnyLeft(before)) {
            return before;
        }
        List<Registration> queue = queue(event.getId());
        boolean free = changed || before.count().taken() < places.getTaken() || !queue.isEmpty();
        PlacesLedger.Reading reading = free && meetClaims(event, places, before) ? ledger.read(places) : before;
        List<Registration> waiting = queue.stream()
                .filter(one -> one.getStatus() == RegistrationStatus.WAITLISTED)
                .toList();
        return isAnyLeft(reading) && !waiting.isEmpty() && promote(event, places, reading, waiting)
                ? ledger.read(places)
                : reading;
    }

    private static boolean isAnyLeft(PlacesLedger.Reading reading) {
        return RegistrationPolicy.eventHasPlaceLeft(reading.limits(), reading.count());
    }

    /** Those who wait, in the order in which they asked. */
    List<Registration> queue(Long eventId) {
        return em.createNamedQuery(Registration.QUEUE, Registration.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    /** @return whether anybody has got a place */
    private boolean meetClaims(Event event, EventPlaces places, PlacesLedger.Reading reading) {
        return Caller.call(Identity.SYSTEM, () -> {
            boolean met = false;
            for (PriorClaims some : claims) {
                List<Claim> passed = new ArrayList<>();
                for (Claim claim : some.of(event)) {
                    if (seat(event, places, reading, claim)) {
                        some.met(claim, List.copyOf(passed));
                        met = true;
                    } else {
                        passed.add(claim);
                    }
                }
            }
            return met;
        });
    }

    /** @return false where not all of them can have a place, so that none has got one */
    private boolean seat(Event event, EventPlaces places, PlacesLedger.Reading reading, Claim claim) {
        Counted counted = PlacesLedger.countedFor(places, reading.rules(), claim.organisation());
        Map<Person, Registration> standing = new LinkedHashMap<>();
        List<Counted> needed = new ArrayList<>();
        for (Person person : claim.people()) {
            Registration known = activeOf(event.getId(), person.getId()).orElse(null);
            standing.put(person, known);
            if (known == null) {
                needed.add(counted);
            } else if (!known.getStatus().isHoldingPlace()) {
                needed.add(known.counted());
            }
            if (known == null
                    && conditions.obstacle(event, person, claim.organisation()).isPresent()) {
                return false;
            }
        }
        if (RegistrationPolicy.obstacle(reading.limits(), reading.count(), needed)
                .isPresent()) {
            return false;
        }
        needed.forEach(one -> reading.count().take(one, 1));
        standing.forEach((person, known) -> confirm(event, places, person, known, claim, counted));
        return true;
    }

    private void confirm(
            Event event, EventPlaces places, Person person, Registration known, Claim claim, Counted counted) {
        Instant now = clock.instant();
        RegistrationStatus from = known == null ? null : known.getStatus();
        if (from == RegistrationStatus.CONFIRMED) {
            return;
        }
        Registration registration = known == null ? begin(event, person, claim, counted, now) : known;
        if (known != null) {
            known.become(RegistrationStatus.CONFIRMED, now);
        }
        mails.tellBeginning(registration, ChangeReason.PRIOR_CLAIM);
        record.step(places, registration, from, ChangeReason.PRIOR_CLAIM, Identity.SYSTEM, "", now);
    }

    private Registration begin(Event event, Person person, Claim claim, Counted counted, Instant now) {
        Registration registration =
                new Registration(event, person, claim.organisation(), RegistrationStatus.CONFIRMED, null, null, now);
        registration.countWith(counted);
        em.persist(registration);
        return registration;
    }

    Optional<Registration> activeOf(Long eventId, Long personId) {
        return em.createNamedQuery(Registration.ACTIVE_OF_PERSON, Registration.class)
                .setParameter("event", eventId)
                .setParameter("person", personId)
                .setParameter("active", RegistrationBook.ACTIVE)
                .getResultStream()
                .findFirst();
    }

    /** @return whether anybody has moved up */
    private boolean promote(Event event, EventPlaces places, PlacesLedger.Reading reading, List<Registration> queue) {
        Instant now = clock.instant();
        Map<Long, Registration> byId =
                queue.stream().collect(Collectors.toMap(Registration::getId, Function.identity()));
        WaitingListPolicy.Outcome outcome = WaitingListPolicy.promote(
                reading.limits(),
                reading.count(),
                queue.stream()
                        .map(r -> new Waiting(r.getId(), r.counted(), r.getQueuedAt(), r.getPartyId()))
                        .toList());
        List<Registration> promoted = outcome.promoted().stream().map(byId::get).toList();
        for (Registration registration : promoted) {
            if (places.getOffers().isOffering() && !isTakenWithoutAsking(registration, promoted, now)) {
                offers.offer(event, places, registration, now);
            } else {
                registration.become(RegistrationStatus.CONFIRMED, now);
                moved(
                        places,
                        registration,
                        ChangeReason.MOVED_UP,
                        places.getWaitingPolicy().name(),
                        now);
                mails.tellMovedUp(registration);
            }
        }
        outcome.skips().forEach((id, reason) -> {
            if (byId.get(id).getStatus() == RegistrationStatus.WAITLISTED) {
                moved(places, byId.get(id), reason, "", now);
            }
        });
        return !promoted.isEmpty();
    }

    /** A party is asked unless all of it need not be. */
    private static boolean isTakenWithoutAsking(Registration registration, List<Registration> promoted, Instant now) {
        return promoted.stream()
                .filter(one -> one == registration
                        || one.getPartyId() != null && one.getPartyId().equals(registration.getPartyId()))
                .allMatch(one -> one.isTakenWithoutAsking(now));
    }

    private void moved(EventPlaces places, Registration registration, ChangeReason reason, String detail, Instant now) {
        record.step(places, registration, RegistrationStatus.WAITLISTED, reason, Identity.SYSTEM, detail, now);
    }
}
