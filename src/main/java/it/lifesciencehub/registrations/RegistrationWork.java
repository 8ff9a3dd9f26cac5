package it.lifesciencehub.registrations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.organisations.ColleagueCommand;
import it.lifesciencehub.organisations.ColleagueService;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.organisations.OrganisationStanding;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The transactions of booking, one method each, all alike: take the lock of the event's places, check, change, settle.
 * Called by {@link RegistrationService}, which runs them again after a deadlock.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RegistrationWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesLock lock;

    @Inject
    private RegistrationBook book;

    @Inject
    private PlacesLedger ledger;

    @Inject
    private RegistrationMails mails;

    @Inject
    private RegistrationAccess access;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private ColleagueService colleagues;

    @Inject
    private OrganisationStanding standing;

    @Inject
    private EventAccess events;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    List<PlaceOutcome> register(RegisterCommand command) {
        Set<Long> wanted = new LinkedHashSet<>(command.personIds());
        requireSensible(wanted.size() + command.newcomers().size());
        Event seen = events.requireKnown(em.find(Event.class, command.eventId()));
        boolean byStaff = Caller.current().staff();
        RegistrationPolicy.requireOpen(seen, byStaff, clock.instant());
        requireMayRegister(command, wanted);
        for (ColleagueCommand newcomer : command.newcomers()) {
            wanted.add(colleagues.addColleague(command.organisationId(), newcomer));
        }
        EventPlaces places = lock.lock(command.eventId());
        standing.activeByItself(command.organisationId(), clock.instant());
        Event event = fresh(command.eventId());
        RegistrationPolicy.requireOpen(event, byStaff, clock.instant());
        Organisation organisation =
                command.organisationId() == null ? null : em.find(Organisation.class, command.organisationId());
        if (!byStaff) {
            book.requireAudienceOpen(places, organisation);
        }
        book.refresh(event, places);
        List<PlaceOutcome> outcomes = new ArrayList<>();
        List<Person> party = new ArrayList<>();
        for (Long personId : wanted) {
            if (command.together() && book.activeOf(event.getId(), personId).isEmpty()) {
                party.add(Refusal.requireFound(em.find(Person.class, personId)));
            } else {
                outcomes.add(registerOne(event, places, personId, organisation, command.requestKey(), byStaff));
            }
        }
        if (!party.isEmpty()) {
            for (Registration one :
                    book.enterParty(event, places, party, organisation, byStaff, command.requestKey())) {
                outcomes.add(made(one));
            }
        }
        book.settle(event, places);
        return outcomes;
    }

    private PlaceOutcome made(Registration registration) {
        record("registration.made", registration, registration.getStatus().name());
        Person person = registration.getPerson();
        return new PlaceOutcome(
                registration.getId(), person.getId(), person.getName(), registration.getStatus(), false);
    }

    private PlaceOutcome registerOne(
            Event event, EventPlaces places, Long personId, Organisation organisation, String key, boolean byStaff) {
        Person person = Refusal.requireFound(em.find(Person.class, personId));
        Registration standing = book.activeOf(event.getId(), personId).orElse(null);
        if (standing != null) {
            boolean already = key == null || !key.equals(standing.getRequestKey());
            return new PlaceOutcome(standing.getId(), personId, person.getName(), standing.getStatus(), already);
        }
        return made(book.enter(event, places, person, organisation, byStaff, key));
    }

    private static void requireSensible(int people) {
        if (people == 0) {
            throw new Refusal(RegistrationReason.NOBODY_CHOSEN);
        }
        if (people > RegistrationPolicy.MOST_AT_ONCE) {
            throw new Refusal(RegistrationReason.TOO_MANY_AT_ONCE, RegistrationPolicy.MOST_AT_ONCE);
        }
    }

    /** A person registers themselves; a delegate their own company's people; staff everybody. */
    private void requireMayRegister(RegisterCommand command, Set<Long> wanted) {
        boolean onlySelf = command.newcomers().isEmpty() && wanted.equals(Set.of(Caller.requirePersonId()));
        if (command.organisationId() == null) {
            if (!onlySelf && !Caller.current().staff() || !command.newcomers().isEmpty()) {
                throw new Refusal(CommonReason.FORBIDDEN);
            }
            return;
        }
        if (!onlySelf) {
            organisations.requireDelegateOf(command.organisationId());
        }
        for (Long personId : wanted) {
            requireWorksAt(personId, command.organisationId());
        }
    }

    private void requireWorksAt(Long personId, Long organisationId) {
        if (!organisations.worksAt(personId, organisationId)) {
            throw new Refusal(RegistrationReason.NOT_A_COLLEAGUE);
        }
    }

    void cancel(Long registrationId) {
        Registration seen = access.requireMine(em.find(Registration.class, registrationId));
        RegistrationPolicy.requireBooked(seen.getEvent());
        EventPlaces places = lock.lock(seen.getEvent().getId());
        standing.activeByItself(
                seen.getOrganisation() == null ? null : seen.getOrganisation().getId(), clock.instant());
        Registration registration = refreshed(seen);
        if (!registration.getStatus().isActive()) {
            return;
        }
        Event event = fresh(seen.getEvent().getId());
        RegistrationPolicy.requireNotStarted(event, clock.instant());
        RegistrationStatus before = registration.getStatus();
        book.move(places, registration, RegistrationStatus.CANCELLED, access.cancelReason(registration), "");
        mails.tellCancelled(registration, before);
        record("registration.cancelled", registration, before.name());
        book.settle(event, places);
    }

    /** @return the id of the colleague's registration */
    Long handOver(Long registrationId, Long personId, ColleagueCommand newcomer) {
        Registration seen = access.requireMine(em.find(Registration.class, registrationId));
        RegistrationPolicy.requireBooked(seen.getEvent());
        Long organisationId =
                seen.getOrganisation() == null ? null : seen.getOrganisation().getId();
        if (organisationId == null) {
            throw new Refusal(RegistrationReason.NOT_A_COLLEAGUE);
        }
        Long colleagueId = newcomer == null ? personId : colleagues.addColleague(organisationId, newcomer);
        requireWorksAt(colleagueId, organisationId);
        EventPlaces places = lock.lock(seen.getEvent().getId());
        standing.activeByItself(organisationId, clock.instant());
        Registration registration = refreshed(seen);
        Event event = fresh(seen.getEvent().getId());
        RegistrationPolicy.requireNotStarted(event, clock.instant());
        requireNamesOpen(places);
        Person colleague = Refusal.requireFound(em.find(Person.class, colleagueId));
        if (colleague.equals(registration.getPerson())) {
            throw new Refusal(RegistrationReason.SAME_PERSON);
        }
        if (!registration.getStatus().isActive()) {
            throw new Refusal(RegistrationReason.NOT_ACTIVE);
        }
        if (book.activeOf(event.getId(), colleagueId).isPresent()) {
            throw new Refusal(RegistrationReason.ALREADY_REGISTERED, colleague.getName());
        }
        Registration next = book.handOver(places, registration, colleague);
        record("registration.handedOver", registration, colleague.getName());
        book.settle(event, places);
        return next.getId();
    }

    void keep(Long registrationId) {
        Registration seen = access.requireMine(em.find(Registration.class, registrationId));
        if (!access.isForCompany(seen)) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        EventPlaces places = lock.lock(seen.getEvent().getId());
        Registration registration = refreshed(seen);
        Event event = fresh(seen.getEvent().getId());
        if (!registration.getStatus().isActive() || registration.getOrganisation() == null) {
            throw new Refusal(RegistrationReason.NOT_ACTIVE);
        }
        RegistrationPolicy.requireNotStarted(event, clock.instant());
        if (!LeaverPolicy.mayKeep(registration.getStatus())) {
            throw new Refusal(RegistrationReason.NOTHING_TO_KEEP);
        }
        String before = registration.getOrganisation().getName();
        book.keep(places, registration);
        record("registration.kept", registration, before);
        book.settle(event, places);
    }

    /** Names are swapped until the deadline that the event states; staff may later, too. */
    private void requireNamesOpen(EventPlaces places) {
        if (places.getNamesUntil() != null
                && !clock.instant().isBefore(places.getNamesUntil())
                && !Caller.current().staff()) {
            throw new Refusal(RegistrationReason.NAMES_CLOSED);
        }
    }

    /**
     * Approves a request; the whole of it, where colleagues come together or not at all. In the caller's transaction,
     * where there is one: the host of a visit approves together with what they say.
     */
    @Transactional(Transactional.TxType.REQUIRED)
    void approve(Long registrationId) {
        Registration seen = Refusal.requireFound(em.find(Registration.class, registrationId));
        EventPlaces places = lock.lock(seen.getEvent().getId());
        Registration registration = requireRequested(refreshed(seen));
        Event event = fresh(seen.getEvent().getId());
        RegistrationPolicy.requireOpen(event, true, clock.instant());
        book.refresh(event, places);
        List<Registration> party = partyOf(registration);
        PlacesLedger.Reading reading = ledger.read(places);
        RegistrationPolicy.Beginning next = RegistrationPolicy.beginAll(
                reading.limits(),
                reading.count(),
                party.stream().map(Registration::counted).toList(),
                false);
        ChangeReason reason = next.status() == RegistrationStatus.CONFIRMED ? ChangeReason.APPROVED : next.reason();
        for (Registration one : party) {
            book.move(places, one, next.status(), reason, "");
            mails.tellApproved(one, reason);
            record("registration.approved", one, next.status().name());
        }
        book.settle(event, places);
    }

    /** Those who stand where this one stands and come together with them; this one alone where there is no party. */
    private List<Registration> partyOf(Registration registration) {
        if (registration.getPartyId() == null) {
            return List.of(registration);
        }
        return em.createNamedQuery(Registration.OF_PARTY, Registration.class)
                .setParameter("party", registration.getPartyId())
                .setParameter("status", registration.getStatus())
                .getResultList();
    }

    @Transactional(Transactional.TxType.REQUIRED)
    void decline(Long registrationId, String words) {
        Registration seen = Refusal.requireFound(em.find(Registration.class, registrationId));
        EventPlaces places = lock.lock(seen.getEvent().getId());
        Registration registration = requireRequested(refreshed(seen));
        book.move(places, registration, RegistrationStatus.DECLINED, ChangeReason.DECLINED, words);
        mails.tellDeclined(registration, words);
        record("registration.declined", registration, words);
        book.settle(fresh(seen.getEvent().getId()), places);
    }

    /** Ends what was given before, by the host's or staff's word or by a rule; nothing where it has ended. */
    @Transactional(Transactional.TxType.REQUIRED)
    void end(Long registrationId, ChangeReason reason, String words) {
        Registration seen = Refusal.requireFound(em.find(Registration.class, registrationId));
        EventPlaces places = lock.lock(seen.getEvent().getId());
        Registration registration = refreshed(seen);
        if (!registration.getStatus().isActive()) {
            return;
        }
        RegistrationStatus before = registration.getStatus();
        book.move(places, registration, RegistrationStatus.CANCELLED, reason, words);
        mails.tellEnded(registration, before, words);
        record("registration.ended", registration, before.name());
        book.settle(fresh(seen.getEvent().getId()), places);
    }

    private static Registration requireRequested(Registration registration) {
        if (registration.getStatus() != RegistrationStatus.REQUESTED) {
            throw new Refusal(RegistrationReason.NOT_REQUESTED);
        }
        return registration;
    }

    private Event fresh(Long eventId) {
        Event event = em.find(Event.class, eventId);
        em.refresh(event);
        return event;
    }

    private Registration refreshed(Registration registration) {
        em.refresh(registration);
        return registration;
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
}
