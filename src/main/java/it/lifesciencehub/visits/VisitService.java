package it.lifesciencehub.visits;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.Site;
import it.lifesciencehub.registrations.PlaceService;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The frame of a visit: written by staff, read in part by everybody and in part by people with a place. */
@Stateless
@Guarded
public class VisitService {

    /** The version of a frame that nobody has written yet. */
    public static final long NONE = 0;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private PlaceService places;

    @Inject
    private EventAccess events;

    @Inject
    private VisitAccess access;

    @Inject
    private VisitorForms forms;

    @Inject
    private VisitTrail trail;

    @Inject
    private Clock clock;

    @Allow(Role.STAFF)
    public VisitFrame frame(Long eventId) {
        Event event = requireVisit(eventId);
        Optional<Visit> visit = access.of(eventId);
        VisitForm form = new VisitForm();
        visit.ifPresent(form::show);
        Organisation host = event.getHost();
        form.setHost(host == null ? null : host.getName());
        return new VisitFrame(
                form,
                visit.map(Visit::getVersion).orElse(NONE),
                host == null ? List.of() : sites(host),
                host != null,
                host != null && !host.getSectors().isEmpty());
    }

    private List<VisitFrame.SiteName> sites(Organisation host) {
        return em.createQuery(
                        "SELECT s FROM Site s WHERE s.organisation = :host AND s.closedOn IS NULL ORDER BY s.name, s.id",
                        Site.class)
                .setParameter("host", host)
                .getResultStream()
                .map(site -> new VisitFrame.SiteName(site.getId(), line(site)))
                .toList();
    }

    /** @param seen the version that the form was filled with */
    @Allow(Role.STAFF)
    public void save(Long eventId, long seen, VisitForm form) {
        Event event = requireVisit(eventId);
        Optional<Visit> known = access.of(eventId);
        known.ifPresent(visit -> visit.requireVersion(seen));
        VisitPolicy.formIsRight(form, event.getStartsAt());
        Organisation host = organisation(form.getHost());
        if (known.isPresent() && event.getHost() != null && !event.getHost().equals(host)) {
            endHosts(known.get());
        }
        event.classify(event.getKind(), event.getSeries(), event.getArea(), event.getGroup(), host);
        Visit visit = known.orElseGet(() -> new Visit(event, clock.instant()));
        visit.frame(form, site(host, form.getSiteId()));
        if (known.isEmpty()) {
            em.persist(visit);
        } else {
            em.lock(visit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        em.flush();
        trail.record("visit.framed", visit, host == null ? "" : host.getName());
    }

    /** Those of another host have nothing to do with the visit any longer. */
    private void endHosts(Visit visit) {
        for (VisitHost host : access.hosts(visit)) {
            host.remove(clock.instant());
            trail.record("visit.host-removed", visit, host.getName());
        }
    }

    private Event requireVisit(Long eventId) {
        Event event = Refusal.requireFound(eventId == null ? null : em.find(Event.class, eventId));
        if (!Visit.KIND.equals(event.getKind().getCode())) {
            throw new Refusal(VisitReason.NOT_A_VISIT);
        }
        return event;
    }

    /** The one active organisation of this name or VAT number; null for nothing. */
    private Organisation organisation(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return VisitRuleService.organisation(em, text)
                .orElseThrow(() -> new Refusal(List.of(new Problem("host", VisitReason.ORGANISATION_NOT_FOUND))));
    }

    /** A site that is another one's was chosen before the host was changed: it goes. */
    private Site site(Organisation host, Long siteId) {
        Site site = siteId == null ? null : em.find(Site.class, siteId);
        return site != null && site.getOrganisation().equals(host) && !site.isClosed() ? site : null;
    }

    /** What everybody may read of the visit on this event; null where there is nothing. */
    @Allow(Role.ANYONE)
    public VisitFace face(Long eventId) {
        return access.of(eventId)
                .filter(visit -> events.maySee(visit.getEvent()))
                .map(visit -> new VisitFace(
                        visit.getSite() == null ? null : line(visit.getSite()),
                        visit.getDirections(),
                        visit.getBring()))
                .filter(face -> !face.isEmpty())
                .orElse(null);
    }

    /** What the page of this place says of the visit, for whoever may see the place; null for other events. */
    @Allow(Role.PERSON)
    public VisitPlaceView place(Long registrationId) {
        Registration registration = places.registration(registrationId).registration();
        Optional<Visit> visit = access.of(registration.getEvent().getId());
        if (visit.isEmpty() || !registration.getStatus().isActive()) {
            return null;
        }
        boolean confirmed = registration.getStatus() == RegistrationStatus.CONFIRMED;
        boolean own = registration.getPerson().getId().equals(Caller.current().personId());
        Optional<VisitorForm> form = confirmed && own ? forms.of(registrationId) : Optional.empty();
        return new VisitPlaceView(
                confirmed ? visit.get().getMeetingPoint() : new LocalisedText("", ""),
                visit.get().getDirections(),
                visit.get().getBring(),
                form.isPresent() && access.works(visit.get()),
                form.map(VisitorForm::getAnsweredAt).orElse(null),
                visit.get().dataDue());
    }

    /** Coming visits that the caller receives for the host. */
    @Allow(Role.PERSON)
    public List<HostedVisitRow> hosted() {
        return em.createQuery(
                        "SELECT e, p.requested FROM VisitHost h JOIN h.visit.event e, EventPlaces p"
                                + " WHERE p.eventId = e.id AND h.person.id = :person AND h.removedAt IS NULL"
                                + " AND e.endsAt > :now AND e.publishedAt IS NOT NULL AND e.cancelledAt IS NULL"
                                + " AND EXISTS (SELECT a.id FROM Affiliation a WHERE a.person = h.person"
                                + " AND a.organisation = e.host AND a.until IS NULL) ORDER BY e.startsAt, e.id",
                        Object[].class)
                .setParameter("person", Caller.personIdOrNobody())
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(row -> hosted((Event) row[0], (Number) row[1]))
                .toList();
    }

    private static HostedVisitRow hosted(Event event, Number requests) {
        return new HostedVisitRow(
                event.getId(), event.getTitle(), event.getStartsAt(), event.getEndsAt(), requests.intValue());
    }

    private static String line(Site site) {
        return String.join(
                ", ",
                Stream.of(site.getName(), site.getAddress(), site.getMunicipality())
                        .filter(part -> part != null && !part.isBlank())
                        .toList());
    }
}
