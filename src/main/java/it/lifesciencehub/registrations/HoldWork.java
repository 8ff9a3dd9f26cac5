package it.lifesciencehub.registrations;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.organisations.Affiliations;
import it.lifesciencehub.organisations.ColleagueCommand;
import it.lifesciencehub.organisations.ColleagueService;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonRegister;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.formats.EmailAddress;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The transactions of places without a name: take the lock of the event's places, check, change, settle. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class HoldWork {

    /** So long before the deadline for names whoever took places is reminded of those that have none. */
    static final Duration REMINDED_BEFORE = Duration.ofDays(3);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesLock lock;

    @Inject
    private RegistrationBook book;

    @Inject
    private HoldBook holds;

    @Inject
    private HoldMails mails;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private ColleagueService colleagues;

    @Inject
    private PersonRegister people;

    @Inject
    private Affiliations affiliations;

    @Inject
    private EventAccess events;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void take(Long eventId, Long organisationId, int number, String key) {
        organisations.requireDelegateOf(organisationId);
        events.requireKnown(em.find(Event.class, eventId));
        if (number < 1 || number > RegistrationPolicy.MOST_AT_ONCE) {
            throw new Refusal(RegistrationReason.NUMBER_NOT_VALID, RegistrationPolicy.MOST_AT_ONCE);
        }
        EventPlaces places = lock.lock(eventId);
        Event event = fresh(eventId);
        boolean byStaff = Caller.current().staff();
        RegistrationPolicy.requireOpen(event, byStaff, clock.instant());
        if (places.getNamesUntil() == null || event.getApproval().isNeeded()) {
            throw new Refusal(RegistrationReason.NO_UNNAMED_PLACES);
        }
        requireNamesOpen(places);
        Organisation organisation = Refusal.requireFound(em.find(Organisation.class, organisationId));
        if (!byStaff) {
            book.requireAudienceOpen(places, organisation);
        }
        book.refresh(event, places);
        List<PlaceHold> taken = holds.take(event, places, organisation, number, key);
        record("place.held", taken.get(0), String.valueOf(number));
        book.settle(event, places);
    }

    /** @return the id of the colleague's registration */
    Long name(Long holdId, Long personId, ColleagueCommand newcomer) {
        PlaceHold seen = requireMine(holdId);
        Long organisationId = seen.getOrganisation().getId();
        if (personId == null && newcomer == null) {
            throw new Refusal(RegistrationReason.NOBODY_CHOSEN);
        }
        Long colleague = personId == null ? colleagues.addColleague(organisationId, newcomer) : personId;
        if (colleagues.colleagues(organisationId).stream()
                .noneMatch(row -> row.personId().equals(colleague))) {
            throw new Refusal(RegistrationReason.NOT_A_COLLEAGUE);
        }
        return nameUnderLock(seen, em.find(Person.class, colleague));
    }

    /** By the private link, which serves once: the colleague to whom it was sent writes their own name. */
    void fill(String token, String given, String family, String jobTitle, Language language) {
        PlaceHold hold = find(token);
        Identity holder = new Identity(
                null, null, hold.getLinkAddress(), Set.of(), Caller.current().remoteAddress());
        Caller.run(holder, () -> {
            Person person = people.findOrCreate(given, family, hold.getLinkAddress(), language);
            affiliations.join(hold.getOrganisation(), person, jobTitle);
            nameUnderLock(hold, person);
        });
    }

    /** The held place of a private link that counts. */
    PlaceHold find(String token) {
        return em.createNamedQuery(PlaceHold.BY_LINK, PlaceHold.class)
                .setParameter("hash", Secrets.hash(token == null ? "" : token))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RegistrationReason.LINK_GONE));
    }

    private Long nameUnderLock(PlaceHold seen, Person person) {
        Long eventId = seen.getEvent().getId();
        EventPlaces places = lock.lock(eventId);
        Event event = fresh(eventId);
        em.refresh(seen);
        seen.requireHeld();
        requireNamesOpen(places);
        RegistrationPolicy.requireNotStarted(event, clock.instant());
        if (book.activeOf(eventId, person.getId()).isPresent()) {
            throw new Refusal(RegistrationReason.ALREADY_REGISTERED, person.getName());
        }
        Registration registration = book.name(places, seen, person);
        record("place.named", seen, person.getName());
        book.settle(event, places);
        return registration.getId();
    }

    void sendLink(Long holdId, String address, Language language) {
        PlaceHold seen = requireMine(holdId);
        if (!EmailAddress.isValid(EmailAddress.normalised(address))) {
            throw new Refusal(RegistrationReason.EMAIL_NOT_VALID);
        }
        EventPlaces places = lock.lock(seen.getEvent().getId());
        em.refresh(seen);
        requireNamesOpen(places);
        String secret = Secrets.link();
        String plain = EmailAddress.normalised(address);
        seen.sendLink(Secrets.hash(secret), plain, clock.instant());
        mails.sendLink(seen, plain, language, secret, Caller.current().name());
        record("place.linkSent", seen, plain);
    }

    void release(Long holdId) {
        PlaceHold seen = requireMine(holdId);
        EventPlaces places = lock.lock(seen.getEvent().getId());
        em.refresh(seen);
        holds.end(places, seen, HoldStatus.RELEASED);
        record("place.released", seen, "");
        book.settle(fresh(seen.getEvent().getId()), places);
    }

    /** Events whose deadline for names has passed while places have none. */
    List<Long> due() {
        return events("p.namesUntil <= :until", clock.instant());
    }

    /** Events whose deadline for names is near while places have none and nobody was reminded of them. */
    List<Long> reminding() {
        return events(
                "p.namesUntil <= :until AND h.remindedAt IS NULL",
                clock.instant().plus(REMINDED_BEFORE));
    }

    private List<Long> events(String condition, Instant until) {
        return em.createQuery(
                        "SELECT DISTINCT e.id FROM PlaceHold h JOIN h.event e, EventPlaces p WHERE p.eventId = e.id"
                                + " AND h.status = :held AND " + condition + " ORDER BY e.id",
                        Long.class)
                .setParameter("held", HoldStatus.HELD)
                .setParameter("until", until)
                .getResultList();
    }

    void giveBack(Long eventId) {
        EventPlaces places = lock.lock(eventId);
        if (places.getNamesUntil() == null || clock.instant().isBefore(places.getNamesUntil())) {
            return;
        }
        List<PlaceHold> left = book.heldAt(eventId);
        if (left.isEmpty()) {
            return;
        }
        holds.giveBackAll(places, left);
        record("place.returned", left.get(0), String.valueOf(left.size()));
        book.settle(fresh(eventId), places);
    }

    void remind(Long eventId) {
        EventPlaces places = lock.lock(eventId);
        List<PlaceHold> left = book.heldAt(eventId).stream()
                .filter(hold -> hold.getRemindedAt() == null)
                .toList();
        HoldBook.byTaker(left).values().forEach(some -> mails.remind(some, places.getNamesUntil()));
        left.forEach(hold -> hold.remind(clock.instant()));
    }

    private void requireNamesOpen(EventPlaces places) {
        if (places.getNamesUntil() == null || !clock.instant().isBefore(places.getNamesUntil())) {
            throw new Refusal(RegistrationReason.NAMES_CLOSED);
        }
    }

    private PlaceHold requireMine(Long holdId) {
        PlaceHold hold = Refusal.requireFound(em.find(PlaceHold.class, holdId));
        organisations.requireDelegateOf(hold.getOrganisation().getId());
        return hold;
    }

    private Event fresh(Long eventId) {
        Event event = em.find(Event.class, eventId);
        em.refresh(event);
        return event;
    }

    private void record(String action, PlaceHold hold, String detail) {
        trail.record(
                action,
                "PlaceHold",
                hold.getId(),
                hold.getOrganisation().getName() + " – "
                        + hold.getEvent().getTitle().getIt(),
                detail);
    }
}
