package it.lifesciencehub.attendance;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Badges for staff: choosing whose are printed, which is remembered, and what stands on them. */
@Stateless
@Guarded
public class BadgeService {

    /** In one file: what a sheet feeder and a server's memory take without a pause. */
    public static final int MOST = 2_000;

    private static final String FROM = " FROM Registration r JOIN r.person p LEFT JOIN r.organisation o"
            + " LEFT JOIN Attendance a ON a.registration = r WHERE r.event.id = :event AND r.status = :confirmed";

    private static final String NEW =
            " AND NOT EXISTS (SELECT b.id FROM BadgePrint b JOIN b.registrations i WHERE i = r.id)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlaceCodes codes;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** How many badges there are, and how many of them were never printed. */
    @Allow(Role.STAFF)
    public long[] counts(Long eventId) {
        return new long[] {count(eventId, ""), count(eventId, NEW)};
    }

    private long count(Long eventId, String more) {
        return em.createQuery("SELECT COUNT(r)" + FROM + more, Long.class)
                .setParameter("event", eventId)
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getSingleResult();
    }

    /** Prints of an event, newest first. */
    @Allow(Role.STAFF)
    public List<BadgePrint> prints(Long eventId) {
        return em.createQuery(
                        "SELECT b FROM BadgePrint b WHERE b.event.id = :event ORDER BY b.madeAt DESC, b.id DESC",
                        BadgePrint.class)
                .setParameter("event", eventId)
                .setMaxResults(20)
                .getResultList();
    }

    /** Remembers a print; its file is had by its number. @return the number */
    @Allow(Role.STAFF)
    public Long print(Long eventId, BadgeChoice choice) {
        Event event = Refusal.requireFound(em.find(Event.class, eventId));
        AttendancePolicy.requireHeld(event);
        TypedQuery<Object[]> wanted = em.createQuery(
                        "SELECT r.id, p.familyName" + FROM + (choice.onlyNew() ? NEW : "")
                                + (choice.registrationId() == null ? "" : " AND r.id = :one"),
                        Object[].class)
                .setParameter("event", eventId)
                .setParameter("confirmed", RegistrationStatus.CONFIRMED);
        if (choice.registrationId() != null) {
            wanted.setParameter("one", choice.registrationId());
        }
        List<Long> chosen = wanted.getResultList().stream()
                .filter(row -> choice.takes((String) row[1]))
                .map(row -> (Long) row[0])
                .toList();
        if (chosen.isEmpty()) {
            throw new Refusal(AttendanceReason.NO_BADGES);
        }
        if (chosen.size() > MOST) {
            throw new Refusal(AttendanceReason.TOO_MANY_BADGES, chosen.size(), MOST);
        }
        BadgePrint print =
                new BadgePrint(event, choice.format(), chosen, Caller.current().name(), clock.instant());
        em.persist(print);
        trail.record(
                "attendance.badgesPrinted", "Event", eventId, event.getTitle().getIt(), String.valueOf(chosen.size()));
        return print.getId();
    }

    /** What is printed: whoever has lost the place since is left out. */
    @Allow(Role.STAFF)
    public BadgeSheet sheet(Long printId) {
        BadgePrint print = Refusal.requireFound(em.find(BadgePrint.class, printId));
        Event event = print.getEvent();
        Set<String> speakers = em
                .createNamedQuery(EventSession.OF_EVENT, EventSession.class)
                .setParameter("event", event.getId())
                .getResultList()
                .stream()
                .flatMap(session -> session.getSpeakers().stream())
                .map(speaker -> SearchText.of(speaker.getName()))
                .collect(Collectors.toSet());
        Long host = event.getHost() == null ? null : event.getHost().getId();
        List<Badge> badges = em
                .createQuery(
                        "SELECT r.id, p.givenName, p.familyName, o.id, o.name, a.organisationText" + FROM
                                + " AND r.id IN (SELECT i FROM BadgePrint b JOIN b.registrations i WHERE b.id = :print)"
                                + " ORDER BY p.familyName, p.givenName, r.id",
                        Object[].class)
                .setParameter("event", event.getId())
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .setParameter("print", printId)
                .getResultList()
                .stream()
                .map(row -> badge(row, speakers, host))
                .toList();
        return new BadgeSheet(event.getSlug(), event.getTitle(), print.getFormat(), badges);
    }

    private Badge badge(Object[] row, Set<String> speakers, Long host) {
        String name = row[1] + " " + row[2];
        BadgeRole role = speakers.contains(SearchText.of(name))
                ? BadgeRole.SPEAKER
                : host != null && host.equals(row[3]) ? BadgeRole.HOST : BadgeRole.PARTICIPANT;
        String organisation = row[4] == null ? (String) row[5] : (String) row[4];
        return new Badge(name, organisation, role, codes.of((Long) row[0]));
    }
}
