package it.lifesciencehub.visits;

import it.lifesciencehub.accounts.StaffPeople;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.formats.EmailAddress;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who receives a visit for the host: named by staff, who also end their links. */
@Stateless
@Guarded
public class VisitHostDeskService {

    private static final int NAME = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VisitAccess access;

    @Inject
    private Visitors visitors;

    @Inject
    private VisitMails mails;

    @Inject
    private StaffPeople staff;

    @Inject
    private VisitTrail trail;

    @Inject
    private Clock clock;

    /** A person of a choice. */
    public record Colleague(Long personId, String name) implements java.io.Serializable {}

    /** The host's named persons; empty where there is no visit. */
    @Allow(Role.STAFF)
    public List<VisitHostRow> hosts(Long eventId) {
        return access.of(eventId).map(this::rows).orElse(List.of());
    }

    private List<VisitHostRow> rows(Visit visit) {
        Map<Long, Long> links = new HashMap<>();
        em.createQuery(
                        "SELECT l.host.id, COUNT(l) FROM VisitHostLink l WHERE l.host.visit = :visit"
                                + " AND l.revokedAt IS NULL GROUP BY l.host.id",
                        Object[].class)
                .setParameter("visit", visit)
                .getResultStream()
                .forEach(row -> links.put((Long) row[0], (Long) row[1]));
        boolean work = access.works(visit);
        return access.hosts(visit).stream()
                .map(host -> new VisitHostRow(
                        host.getId(),
                        host.getName(),
                        host.getEmail(),
                        host.getPerson() != null,
                        work ? links.getOrDefault(host.getId(), 0L) : 0))
                .toList();
    }

    /** People of the host organisation who can be named, by name. */
    @Allow(Role.STAFF)
    public List<Colleague> colleagues(Long eventId) {
        Organisation host =
                access.of(eventId).map(visit -> visit.getEvent().getHost()).orElse(null);
        if (host == null) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT p FROM Affiliation a JOIN a.person p WHERE a.organisation = :host AND a.until IS NULL"
                                + " ORDER BY p.familyName, p.givenName, p.id",
                        Person.class)
                .setParameter("host", host)
                .getResultStream()
                .map(person -> new Colleague(person.getId(), person.getName()))
                .toList();
    }

    /** Names somebody who works at the host; they are told by mail. */
    @Allow(Role.STAFF)
    public void namePerson(Long eventId, Long personId) {
        Visit visit = locked(eventId);
        if (personId == null) {
            throw new Refusal(List.of(new Problem("person", CommonReason.REQUIRED)));
        }
        Person person = em.find(Person.class, personId);
        boolean works =
                colleagues(eventId).stream().anyMatch(one -> one.personId().equals(personId));
        if (!works) {
            throw new Refusal(List.of(new Problem("person", VisitReason.NOT_A_COLLEAGUE_OF_HOST)));
        }
        if (staff.all().contains(person)) {
            throw new Refusal(List.of(new Problem("person", VisitReason.STAFF_IS_NO_HOST)));
        }
        name(new VisitHost(visit, person, clock.instant()), "person");
    }

    /** Names an address alone, which acts by private link. */
    @Allow(Role.STAFF)
    public void nameAddress(Long eventId, String name, String email, Language language) {
        Visit visit = locked(eventId);
        if (visit.getEvent().getHost() == null) {
            throw new Refusal(VisitReason.HOST_MISSING);
        }
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "name", name, NAME);
        String address = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        if (!EmailAddress.isValid(address)) {
            problems.add(new Problem("email", VisitReason.ADDRESS_NOT_VALID));
        } else if (isOfStaff(address)) {
            problems.add(new Problem("email", VisitReason.STAFF_IS_NO_HOST));
        }
        Refusal.ofAny(problems);
        name(
                new VisitHost(visit, name.strip(), address, language == null ? Language.IT : language, clock.instant()),
                "email");
    }

    private boolean isOfStaff(String address) {
        return staff.all().stream()
                .flatMap(person -> person.getEmails().stream())
                .anyMatch(one -> one.getAddress().equalsIgnoreCase(address));
    }

    private void name(VisitHost host, String field) {
        boolean known = access.hosts(host.getVisit()).stream()
                .anyMatch(one -> one.getEmail().equalsIgnoreCase(host.getEmail()));
        if (known) {
            throw new Refusal(List.of(new Problem(field, VisitReason.ALREADY_HOST)));
        }
        em.persist(host);
        mails.tellNamed(host);
        trail.record("visit.host-named", host.getVisit(), host.getName());
    }

    /** Ends what somebody may do for the host, and their links. */
    @Allow(Role.STAFF)
    public void remove(Long hostId) {
        VisitHost host = require(hostId);
        host.remove(clock.instant());
        endLinks(host);
        trail.record("visit.host-removed", host.getVisit(), host.getName());
    }

    /** Ends all private links of somebody, who stays and can get a new one. */
    @Allow(Role.STAFF)
    public void revoke(Long hostId) {
        VisitHost host = require(hostId);
        endLinks(host);
        trail.record("visit.links-revoked", host.getVisit(), host.getName());
    }

    /** Writes to somebody now, with a new private link and whoever waits. */
    @Allow(Role.STAFF)
    public void write(Long hostId) {
        VisitHost host = require(hostId);
        List<VisitorRow> waiting = visitors.of(host.getVisit()).stream()
                .filter(row -> row.requested() || row.toReview())
                .toList();
        if (waiting.isEmpty()) {
            mails.tellNamed(host);
        } else {
            mails.tellRequests(host, waiting);
        }
        trail.record("visit.host-written-to", host.getVisit(), host.getName());
    }

    private void endLinks(VisitHost host) {
        em.createNamedQuery(VisitHostLink.REVOKE)
                .setParameter("now", clock.instant())
                .setParameter("host", host)
                .executeUpdate();
    }

    private VisitHost require(Long hostId) {
        VisitHost host = Refusal.requireFound(hostId == null ? null : em.find(VisitHost.class, hostId));
        if (host.isRemoved()) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return host;
    }

    /** One at a time, so that nobody is named twice. */
    private Visit locked(Long eventId) {
        Visit visit = access.require(eventId);
        em.lock(visit, LockModeType.PESSIMISTIC_WRITE);
        return visit;
    }
}
