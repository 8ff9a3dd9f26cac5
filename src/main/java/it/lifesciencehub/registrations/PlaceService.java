package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** A person's and a company's own places. */
@Stateless
@Guarded
public class PlaceService {

    static final String ROWS = "SELECT NEW it.lifesciencehub.registrations.PlaceRow(r.id, p.id, p.givenName,"
            + " p.familyName, o.id, o.name, r.status, e.id, e.slug, e.status, e.title.it, e.title.en, e.startsAt,"
            + " e.endsAt, e.municipality) FROM Registration r JOIN r.person p JOIN r.event e"
            + " LEFT JOIN r.organisation o WHERE ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RegistrationAccess access;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private PlacesLedger ledger;

    @Any
    @Inject
    private Instance<PlaceLinks> offered;

    @Inject
    private Clock clock;

    /** The caller's standing places at events that are not over, soonest first; meetings of groups have a list of their own. */
    @Allow(Role.PERSON)
    public List<PlaceRow> myComing() {
        return em.createQuery(
                        ROWS + "p.id = :person AND e.endsAt > :now AND r.status IN :active"
                                + " AND e.visibility = it.lifesciencehub.events.EventVisibility.PUBLIC"
                                + " ORDER BY e.startsAt, r.id",
                        PlaceRow.class)
                .setParameter("person", Caller.requirePersonId())
                .setParameter("now", clock.instant())
                .setParameter("active", RegistrationBook.ACTIVE)
                .getResultList();
    }

    /** The caller's other registrations: past, cancelled, declined; newest event first, 50 at most. */
    @Allow(Role.PERSON)
    public List<PlaceRow> myPast() {
        return em.createQuery(
                        ROWS + "p.id = :person AND (e.endsAt <= :now OR r.status NOT IN :active)"
                                + " ORDER BY e.startsAt DESC, r.id",
                        PlaceRow.class)
                .setParameter("person", Caller.requirePersonId())
                .setParameter("now", clock.instant())
                .setParameter("active", RegistrationBook.ACTIVE)
                .setMaxResults(50)
                .getResultList();
    }

    /** Standing places of a company's people at events that are not over; for its delegates and staff. */
    @Allow(Role.PERSON)
    public List<PlaceRow> ofCompany(Long organisationId) {
        organisations.requireDelegateOf(organisationId);
        return em.createQuery(
                        ROWS + "o.id = :organisation AND e.endsAt > :now AND r.status IN :active"
                                + " ORDER BY e.startsAt, e.id, p.familyName, r.id",
                        PlaceRow.class)
                .setParameter("organisation", organisationId)
                .setParameter("now", clock.instant())
                .setParameter("active", RegistrationBook.ACTIVE)
                .getResultList();
    }

    @Allow(Role.PERSON)
    public RegistrationView registration(Long id) {
        Registration registration = access.requireMine(em.find(Registration.class, id));
        Event event = registration.getEvent();
        Instant now = clock.instant();
        List<RegistrationChange> history = em.createQuery(
                        "SELECT c FROM RegistrationChange c WHERE c.registrationId = :id ORDER BY c.at, c.id",
                        RegistrationChange.class)
                .setParameter("id", id)
                .getResultList();
        EventPlaces places = em.find(EventPlaces.class, event.getId());
        registration.getPerson().getEmail();
        if (registration.getOrganisation() != null) {
            registration.getOrganisation().getName();
        }
        return new RegistrationView(
                registration,
                event,
                positionOf(registration),
                places.getWaiting() > 0 ? obstacle(registration, places) : null,
                partyOf(registration).size(),
                places.getOffers().isOffering(),
                history,
                registration.getStatus().isActive()
                        && event.isPublished()
                        && !event.isByInvitation()
                        && now.isBefore(event.getStartsAt()),
                !access.isPersons(registration),
                offered.stream().flatMap(one -> one.of(registration).stream()).toList());
    }

    private ChangeReason obstacle(Registration registration, EventPlaces places) {
        if (registration.getStatus() != RegistrationStatus.WAITLISTED) {
            return null;
        }
        PlacesLedger.Reading reading = ledger.read(places);
        return RegistrationPolicy.obstacle(
                        reading.limits(),
                        reading.count(),
                        partyOf(registration).stream()
                                .map(Registration::counted)
                                .toList())
                .orElse(null);
    }

    private List<Registration> partyOf(Registration registration) {
        return registration.getPartyId() == null
                ? List.of(registration)
                : em.createNamedQuery(Registration.OF_PARTY, Registration.class)
                        .setParameter("party", registration.getPartyId())
                        .setParameter("status", registration.getStatus())
                        .getResultList();
    }

    /** Places that a company holds without a name at events that are not over, by event; for its delegates and staff. */
    @Allow(Role.PERSON)
    public List<HeldRow> heldBy(Long organisationId) {
        organisations.requireDelegateOf(organisationId);
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.registrations.HeldRow(e.id, e.slug, e.title.it, e.title.en,"
                                + " e.startsAt, e.endsAt, COUNT(h)) FROM PlaceHold h JOIN h.event e"
                                + " WHERE h.organisation.id = :organisation AND h.status = :held AND e.endsAt > :now"
                                + " GROUP BY e.id, e.slug, e.title.it, e.title.en, e.startsAt, e.endsAt"
                                + " ORDER BY e.startsAt, e.id",
                        HeldRow.class)
                .setParameter("organisation", organisationId)
                .setParameter("held", HoldStatus.HELD)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private int positionOf(Registration registration) {
        if (registration.getStatus() != RegistrationStatus.WAITLISTED) {
            return 0;
        }
        Long before = em.createQuery(
                        "SELECT COUNT(r) FROM Registration r WHERE r.event = :event AND r.status = :waiting"
                                + " AND (r.queuedAt < :since OR r.queuedAt = :since AND r.id < :id)",
                        Long.class)
                .setParameter("event", registration.getEvent())
                .setParameter("waiting", RegistrationStatus.WAITLISTED)
                .setParameter("since", registration.getQueuedAt())
                .setParameter("id", registration.getId())
                .getSingleResult();
        return before.intValue() + 1;
    }
}
