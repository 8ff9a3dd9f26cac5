package it.lifesciencehub.registrations;

import it.lifesciencehub.events.CapacityRule;
import it.lifesciencehub.events.CapacityRules;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.RegistrationState;
import it.lifesciencehub.events.RuleSubject;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.organisations.ColleagueRow;
import it.lifesciencehub.organisations.ColleagueService;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the booking pages show: the event, the caller's own standing, and a delegate's company. Changes nothing. */
@Stateless
@Guarded
public class BookingDeskService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RegistrationBook book;

    @Inject
    private PlacesLedger ledger;

    @Inject
    private CapacityRules capacityRules;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private ColleagueService colleagues;

    @Inject
    private Clock clock;

    @Inject
    private EventAccess access;

    @Allow(Role.PERSON)
    public BookingDesk desk(String slug) {
        Event event = access.requireVisible(em.createQuery("SELECT e FROM Event e WHERE e.slug = :slug", Event.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElse(null));
        EventPlaces places = em.find(EventPlaces.class, event.getId());
        Long personId = Caller.requirePersonId();
        List<CapacityRule> rules = capacityRules.of(event.getId());
        return new BookingDesk(
                event,
                places,
                RegistrationState.of(event, places, clock.instant()),
                book.activeOf(event.getId(), personId).orElse(null),
                rules,
                categories(rules),
                workplaces(personId),
                organisations.organisationsOfDelegate(personId));
    }

    private Map<String, LocalisedText> categories(List<CapacityRule> rules) {
        List<String> codes = rules.stream()
                .filter(rule -> rule.getSubject() == RuleSubject.CATEGORY)
                .map(CapacityRule::getDetail)
                .toList();
        return codes.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT c FROM MembershipCategory c WHERE c.code IN :codes", MembershipCategory.class)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .collect(Collectors.toMap(MembershipCategory::getCode, MembershipCategory::getName));
    }

    private List<OrganisationName> workplaces(Long personId) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.OrganisationName(o.id, o.name) FROM Affiliation a"
                                + " JOIN a.organisation o WHERE a.person.id = :person AND a.until IS NULL"
                                + " ORDER BY o.name",
                        OrganisationName.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** For the company's delegates and for staff. */
    @Allow(Role.PERSON)
    public CompanyDesk company(Long eventId, Long organisationId) {
        organisations.requireDelegateOf(organisationId);
        access.requireKnown(em.find(Event.class, eventId));
        EventPlaces places = em.find(EventPlaces.class, eventId);
        Organisation organisation = em.find(Organisation.class, organisationId);
        Long quotaId = places.isGroupCountsTogether() ? organisation.topmost().getId() : organisationId;
        Map<Long, Object[]> standing = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "SELECT r.person.id, r.id, r.status FROM Registration r WHERE r.event.id = :event"
                                + " AND r.status IN :active AND EXISTS (SELECT a.id FROM Affiliation a"
                                + " WHERE a.person = r.person AND a.organisation.id = :organisation"
                                + " AND a.until IS NULL)",
                        Object[].class)
                .setParameter("event", eventId)
                .setParameter("organisation", organisationId)
                .setParameter("active", RegistrationBook.ACTIVE)
                .getResultList()) {
            standing.put((Long) row[0], row);
        }
        return new CompanyDesk(
                new OrganisationName(organisationId, organisation.getName()),
                colleagues.colleagues(organisationId).stream()
                        .map(row -> colleague(row, standing.get(row.personId())))
                        .toList(),
                ledger.count(eventId).takenBy(quotaId),
                places.getCapacityPerOrganisation());
    }

    private static CompanyDesk.Colleague colleague(ColleagueRow row, Object[] standing) {
        return new CompanyDesk.Colleague(
                row.personId(),
                row.name(),
                row.email(),
                row.jobTitle(),
                standing == null ? null : (Long) standing[1],
                standing == null ? null : (RegistrationStatus) standing[2]);
    }

    /** What became of the request with this key, for the page after it; only what the caller booked. */
    @Allow(Role.PERSON)
    public List<PlaceOutcome> outcomes(Long eventId, String requestKey) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.registrations.PlaceOutcome(r.id, p.id,"
                                + " CONCAT(p.givenName, ' ', p.familyName), r.status, FALSE)"
                                + " FROM Registration r JOIN r.person p WHERE r.event.id = :event"
                                + " AND r.requestKey = :key AND r.bookedByPersonId = :by ORDER BY r.queuedAt, r.id",
                        PlaceOutcome.class)
                .setParameter("event", eventId)
                .setParameter("key", requestKey)
                .setParameter("by", Caller.requirePersonId())
                .getResultList();
    }
}
