package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.WaitingListPolicy.Waiting;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The book of an event's places. Every method expects that the caller's transaction holds the lock of the event's
 * places, and leaves the rules of booking kept: what is confirmed never exceeds a rule, and nobody who could have a
 * place waits.
 */
@ApplicationScoped
class RegistrationBook {

    static final List<RegistrationStatus> ACTIVE = Arrays.stream(RegistrationStatus.values())
            .filter(RegistrationStatus::isActive)
            .toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RegistrationMails mails;

    @Inject
    private Instance<BookingCondition> conditions;

    @Inject
    private jakarta.enterprise.event.Event<PlaceStep> steps;

    @Inject
    private Clock clock;

    Optional<Registration> activeOf(Long eventId, Long personId) {
        return em.createNamedQuery(Registration.ACTIVE_OF_PERSON, Registration.class)
                .setParameter("event", eventId)
                .setParameter("person", personId)
                .setParameter("active", ACTIVE)
                .getResultStream()
                .findFirst();
    }

    /** Writes a new registration as the rules decide, and tells the person. */
    Registration enter(
            Event event, EventPlaces places, Person person, Organisation organisation, boolean approved, String key) {
        requireMayCome(event, person, organisation);
        Instant now = clock.instant();
        Long quota = quotaOf(places, organisation);
        RegistrationPolicy.Beginning beginning = RegistrationPolicy.begin(
                PlaceRules.of(places), count(event.getId()), quota, event.isApprovalRequired() && !approved);
        Registration registration = new Registration(
                event,
                person,
                organisation,
                beginning.status(),
                Caller.current().personId(),
                key,
                now);
        registration.countWith(quota);
        em.persist(registration);
        note(registration, null, beginning.reason(), Caller.current(), "", now);
        mails.tellBeginning(registration, beginning.reason());
        return registration;
    }

    /** Moves a registration on, notes it, and leaves telling people to the caller. */
    void move(Registration registration, RegistrationStatus to, ChangeReason reason, String detail) {
        Instant now = clock.instant();
        RegistrationStatus from = registration.getStatus();
        registration.become(to, now);
        note(registration, from, reason, Caller.current(), detail, now);
    }

    /** Gives the place to a colleague; the first registration ends, the second one begins where it stood. */
    Registration handOver(Registration registration, Person colleague) {
        requireMayCome(registration.getEvent(), colleague, registration.getOrganisation());
        Instant now = clock.instant();
        Registration next = registration.takenOverBy(colleague, Caller.current().personId(), now);
        move(registration, RegistrationStatus.CANCELLED, ChangeReason.REPLACED, colleague.getName());
        em.flush();
        em.persist(next);
        note(
                next,
                null,
                ChangeReason.TOOK_OVER,
                Caller.current(),
                registration.getPerson().getName(),
                now);
        mails.tellReplaced(registration, next);
        return next;
    }

    /** Leaves the place to the person, who comes for themselves from now on; the organisation's share has one more. */
    void keep(Registration registration) {
        Instant now = clock.instant();
        String before = registration.getOrganisation().getName();
        registration.comeForThemselves(now);
        note(registration, registration.getStatus(), ChangeReason.KEPT_BY_LEAVER, Caller.current(), before, now);
        mails.tellKept(registration);
    }

    /** Gives every free place to those who wait, by the event's policy, and tells them. Ends with the right counts. */
    void settle(Event event, EventPlaces places) {
        Instant now = clock.instant();
        if (event.isPublished() && now.isBefore(event.getStartsAt())) {
            promote(event, places, now);
        }
        recount(places);
    }

    private void promote(Event event, EventPlaces places, Instant now) {
        List<Registration> queue = em.createNamedQuery(Registration.QUEUE, Registration.class)
                .setParameter("event", event.getId())
                .getResultList();
        if (queue.isEmpty()) {
            return;
        }
        Map<Long, Registration> byId =
                queue.stream().collect(Collectors.toMap(Registration::getId, Function.identity()));
        WaitingListPolicy.Outcome outcome = WaitingListPolicy.promote(
                PlaceRules.of(places),
                count(event.getId()),
                queue.stream()
                        .map(r -> new Waiting(r.getId(), r.getQuotaOrganisationId(), r.getQueuedAt()))
                        .toList());
        for (Long id : outcome.promoted()) {
            Registration registration = byId.get(id);
            registration.become(RegistrationStatus.CONFIRMED, now);
            note(
                    registration,
                    RegistrationStatus.WAITLISTED,
                    ChangeReason.MOVED_UP,
                    Identity.SYSTEM,
                    places.getWaitingPolicy().name(),
                    now);
            mails.tellMovedUp(registration);
        }
        for (Long id : outcome.skipped()) {
            Registration registration = byId.get(id);
            if (registration.getStatus() == RegistrationStatus.WAITLISTED) {
                note(
                        registration,
                        RegistrationStatus.WAITLISTED,
                        ChangeReason.SKIPPED_ORGANISATION_FULL,
                        Identity.SYSTEM,
                        places.getWaitingPolicy().name(),
                        now);
            }
        }
    }

    /** After a change of the rules: the organisation with which each standing registration is counted. */
    void requota(Event event, EventPlaces places) {
        for (Registration registration : activeOf(event.getId())) {
            registration.countWith(quotaOf(places, registration.getOrganisation()));
        }
    }

    List<Registration> activeOf(Long eventId) {
        return em.createNamedQuery(Registration.ACTIVE_OF_EVENT, Registration.class)
                .setParameter("event", eventId)
                .setParameter("active", ACTIVE)
                .getResultList();
    }

    /** What is held now: confirmed and offered places. */
    PlaceCount count(Long eventId) {
        PlaceCount count = new PlaceCount();
        for (Object[] row : counts(eventId)) {
            if (((RegistrationStatus) row[0]).isHoldingPlace()) {
                count.take((Long) row[1], ((Number) row[2]).intValue());
            }
        }
        return count;
    }

    /** Writes the counts that a count of the registrations gives. */
    void recount(EventPlaces places) {
        Map<RegistrationStatus, Integer> found = statusCounts(places.getEventId());
        places.record(
                found.getOrDefault(RegistrationStatus.CONFIRMED, 0) + found.getOrDefault(RegistrationStatus.OFFERED, 0),
                found.getOrDefault(RegistrationStatus.WAITLISTED, 0),
                found.getOrDefault(RegistrationStatus.REQUESTED, 0));
        em.flush();
    }

    Map<RegistrationStatus, Integer> statusCounts(Long eventId) {
        Map<RegistrationStatus, Integer> found = new EnumMap<>(RegistrationStatus.class);
        for (Object[] row : counts(eventId)) {
            found.merge((RegistrationStatus) row[0], ((Number) row[2]).intValue(), Integer::sum);
        }
        return found;
    }

    private List<Object[]> counts(Long eventId) {
        return em.createNamedQuery(Registration.COUNTS, Object[].class)
                .setParameter("event", eventId)
                .setParameter("active", ACTIVE)
                .getResultList();
    }

    private static Long quotaOf(EventPlaces places, Organisation organisation) {
        if (organisation == null) {
            return null;
        }
        return places.isGroupCountsTogether() ? organisation.topmost().getId() : organisation.getId();
    }

    private void note(
            Registration registration,
            RegistrationStatus from,
            ChangeReason reason,
            Identity by,
            String detail,
            Instant now) {
        em.persist(new RegistrationChange(registration, from, reason, by, detail, now));
        steps.fire(new PlaceStep(registration, reason));
    }

    private void requireMayCome(Event event, Person person, Organisation organisation) {
        for (BookingCondition condition : conditions) {
            condition.obstacle(event, person, organisation).ifPresent(reason -> {
                throw new Refusal(reason, person.getName());
            });
        }
    }
}
