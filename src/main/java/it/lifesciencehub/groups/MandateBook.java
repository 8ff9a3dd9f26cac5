package it.lifesciencehub.groups;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationStanding;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * Gives, passes on and ends mandates, writes each step into the trail and keeps the organisation's standing. In the
 * caller's transaction; who may is decided by the callers.
 */
@ApplicationScoped
class MandateBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    @Inject
    private OrganisationStanding standing;

    @Inject
    private MandateMails mails;

    @Inject
    private Event<MandateGiven> given;

    @Inject
    private Event<MandateEnded> ended;

    LocalDate today() {
        return RomeTime.today(clock);
    }

    Mandate find(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(Mandate.class, id));
    }

    /** What the person holds for the organisation on this day or later. */
    List<Mandate> heldFor(Long personId, Long organisationId, LocalDate day) {
        return em.createNamedQuery(Mandate.HELD_FOR, Mandate.class)
                .setParameter("person", personId)
                .setParameter("organisation", organisationId)
                .setParameter("day", day)
                .getResultList();
    }

    /**
     * Names somebody for a seat, from today for the group's term of office. A new voting delegate takes the place of the
     * one before; whoever was alternate and votes from now on is alternate no longer.
     *
     * @param filling who fills the seat now
     */
    void fill(Seat seat, List<Mandate> filling, Person person, MandateRole role) {
        for (Mandate held : filling) {
            boolean replaced = role == MandateRole.DELEGATE && held.getRole() == MandateRole.DELEGATE;
            boolean same = held.getPerson().equals(person);
            if (same && held.getRole() == role) {
                throw new Refusal(GroupReason.MANDATE_HELD_ALREADY, person.getName());
            }
            if (replaced || same) {
                end(held, today(), null);
            }
        }
        give(new Mandate(
                        seat.getGroup(),
                        person,
                        seat.getOrganisation(),
                        role,
                        today(),
                        lastDay(seat.getGroup()),
                        clock.instant())
                .filling(seat));
    }

    /** Gives a role that is no organisation's to fill, from today; an organisation that is named is one where they work. */
    void appoint(WorkGroup group, Person person, Organisation organisation, MandateRole role, LocalDate until) {
        if (until != null && until.isBefore(today())) {
            throw new Refusal(List.of(new Refusal.Problem("until", GroupReason.UNTIL_BEFORE_FROM)));
        }
        if (organisation != null) {
            requireColleague(person, organisation);
        }
        give(new Mandate(
                group, person, organisation, role, today(), until == null ? lastDay(group) : until, clock.instant()));
    }

    /** The last day of a term of office that begins today, or null where the group knows none. */
    private LocalDate lastDay(WorkGroup group) {
        return group.getTermMonths() == null
                ? null
                : today().plusMonths(group.getTermMonths()).minusDays(1);
    }

    Mandate give(Mandate mandate) {
        // One at a time in a group, so that two people of the staff do not give the same role twice.
        em.lock(mandate.getGroup(), LockModeType.PESSIMISTIC_WRITE);
        requireFree(mandate);
        requireOneDelegate(mandate);
        if (mandate.getRole().isOfOrganisation()) {
            requireColleague(mandate.getPerson(), mandate.getOrganisation());
        }
        em.persist(mandate);
        em.flush();
        record("mandate.given", mandate);
        mails.tellNamed(mandate);
        given.fire(new MandateGiven(
                mandate.getId(), mandate.getGroup().getId(), mandate.getPerson().getId()));
        return mandate;
    }

    void end(Mandate mandate, LocalDate day, String reason) {
        close(mandate, day, reason);
        mails.tellEnded(mandate);
    }

    private void close(Mandate mandate, LocalDate day, String reason) {
        mandate.end(day, reason);
        em.flush();
        record("mandate.ended", mandate);
        ended.fire(new MandateEnded(
                mandate.getId(), mandate.getGroup().getId(), mandate.getPerson().getId()));
    }

    /** Goes on for another of the group's terms of office; refuses where the mandate or the group knows no end. */
    void prolong(Mandate mandate) {
        if (mandate.getUntil() == null || mandate.getGroup().getTermMonths() == null) {
            throw new Refusal(GroupReason.NO_TERM_OF_OFFICE);
        }
        mandate.prolong(mandate.getUntil().plusMonths(mandate.getGroup().getTermMonths()));
        requireOneDelegate(mandate);
        em.flush();
        record("mandate.prolonged", mandate);
        mails.tellProlonged(mandate);
    }

    /** The colleague takes the role over today; the two share the day. */
    Mandate pass(Mandate mandate, Person successor, String reason) {
        if (!mandate.getRole().isOfOrganisation()) {
            throw new Refusal(GroupReason.ROLE_IS_PERSONAL);
        }
        Mandate next = mandate.passedTo(successor, today(), clock.instant());
        close(mandate, today(), reason);
        mails.tellPassed(mandate, successor);
        return give(next);
    }

    /** Refuses a second mandate of the same person in the same role and group that overlaps. */
    private void requireFree(Mandate mandate) {
        long others = em.createQuery(
                        "SELECT COUNT(m) FROM Mandate m WHERE m.group = :group AND m.person = :person AND m.role = :role"
                                + " AND (m.until IS NULL OR m.until >= :since) AND m.since <= :until",
                        Long.class)
                .setParameter("group", mandate.getGroup())
                .setParameter("person", mandate.getPerson())
                .setParameter("role", mandate.getRole())
                .setParameter("since", mandate.getSince())
                .setParameter("until", mandate.getUntil() == null ? LocalDate.of(9999, 12, 31) : mandate.getUntil())
                .getSingleResult();
        if (others > 0) {
            throw new Refusal(
                    GroupReason.MANDATE_HELD_ALREADY, mandate.getPerson().getName());
        }
    }

    /** A seat has one voting delegate from one day to another; two may share the day on which they change. */
    private void requireOneDelegate(Mandate mandate) {
        if (mandate.getSeat() == null || mandate.getRole() != MandateRole.DELEGATE) {
            return;
        }
        long others = em.createQuery(
                        "SELECT COUNT(m) FROM Mandate m WHERE m.seat = :seat AND m.role = :role AND m.id <> :id"
                                + " AND (m.until IS NULL OR m.until > :since) AND m.since < :until",
                        Long.class)
                .setParameter("seat", mandate.getSeat())
                .setParameter("id", mandate.getId())
                .setParameter("role", MandateRole.DELEGATE)
                .setParameter("since", mandate.getSince())
                .setParameter("until", mandate.getUntil() == null ? LocalDate.of(9999, 12, 31) : mandate.getUntil())
                .getSingleResult();
        if (others > 0) {
            throw new Refusal(
                    GroupReason.DELEGATE_THERE_ALREADY,
                    mandate.getOrganisation().getName());
        }
    }

    private void requireColleague(Person person, Organisation organisation) {
        long found = em.createQuery(
                        "SELECT COUNT(a) FROM Affiliation a WHERE a.person = :person AND a.organisation = :organisation"
                                + " AND a.until IS NULL",
                        Long.class)
                .setParameter("person", person)
                .setParameter("organisation", organisation)
                .getSingleResult();
        if (found == 0) {
            throw new Refusal(GroupReason.NOT_A_COLLEAGUE);
        }
    }

    private void record(String action, Mandate mandate) {
        Organisation organisation = mandate.getOrganisation();
        String what = mandate.getPerson().getName() + " – "
                + mandate.getGroup().getName().getIt() + " – " + mandate.getRole();
        trail.record(
                action,
                "Mandate",
                mandate.getId(),
                organisation == null ? mandate.getGroup().getName().getIt() : organisation.getName(),
                what);
        if (organisation != null) {
            refreshStanding(organisation.getId());
        }
    }

    /** Writes in which groups the organisation is today. */
    void refreshStanding(Long organisationId) {
        standing.groups(
                organisationId,
                new HashSet<>(em.createNamedQuery(Mandate.GROUPS_OF_ORGANISATION, Long.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("day", today())
                        .getResultList()));
    }
}
