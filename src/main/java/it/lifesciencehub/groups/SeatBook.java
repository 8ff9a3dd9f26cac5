package it.lifesciencehub.groups;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Gives and ends seats and fills them, under the lock of the group, and writes each step into the trail. In the caller's
 * transaction; who may is decided by the callers.
 */
@ApplicationScoped
class SeatBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private MandateBook mandates;

    @Inject
    private SeatMails mails;

    @Inject
    private AuditTrail trail;

    Seat find(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(Seat.class, id));
    }

    /** The group, locked: two who decide at once come one after the other. */
    WorkGroup lock(Long groupId) {
        WorkGroup group = Refusal.requireFound(groupId == null ? null : em.find(WorkGroup.class, groupId));
        em.lock(group, LockModeType.PESSIMISTIC_WRITE);
        return group;
    }

    /** What speaks against a seat of the organisation, by the group's rules of now. */
    List<GroupReason> problems(WorkGroup group, Organisation organisation) {
        return SeatPolicy.problems(
                SeatPolicy.Rules.of(group),
                SeatApplicant.of(organisation, openPlaces(group, organisation).size()));
    }

    private List<Integer> openPlaces(WorkGroup group, Organisation organisation) {
        return em.createQuery(
                        "SELECT s.place FROM Seat s WHERE s.group = :group AND s.organisation = :organisation"
                                + " AND s.status IN :open",
                        Integer.class)
                .setParameter("group", group)
                .setParameter("organisation", organisation)
                .setParameter("open", List.of(SeatStatus.REQUESTED, SeatStatus.INVITED, SeatStatus.HELD))
                .getResultList();
    }

    /** A new seat on the organisation's first place that is free. */
    Seat open(WorkGroup group, Organisation organisation, boolean invited, String words) {
        List<Integer> taken = openPlaces(group, organisation);
        int place = 1;
        while (taken.contains(place)) {
            place++;
        }
        Seat seat = new Seat(group, organisation, place, invited, words, Caller.current(), clock.instant());
        em.persist(seat);
        em.flush();
        record(invited ? "seat.offered" : "seat.asked", seat, seat.getWords());
        return seat;
    }

    void hold(Seat seat) {
        seat.hold(mandates.today(), Caller.current(), clock.instant());
        record("seat.given", seat, "");
        mails.tellGiven(seat);
    }

    void refuse(Seat seat, String why) {
        seat.refuse(why, Caller.current(), clock.instant());
        record("seat.refused", seat, seat.getReason());
        mails.tellRefused(seat);
    }

    void withdraw(Seat seat) {
        seat.withdraw(Caller.current(), clock.instant());
        record("seat.withdrawn", seat, "");
    }

    /** Ends the seat and its people's mandates on the same day. */
    void end(Seat seat, String why) {
        LocalDate today = mandates.today();
        seat.end(today, why, Caller.current(), clock.instant());
        for (Mandate mandate : filling(seat)) {
            mandates.end(mandate, today, why);
        }
        record("seat.ended", seat, seat.getReason());
        mails.tellEnded(seat, today);
    }

    /** The mandates that fill the seat today or later. */
    List<Mandate> filling(Seat seat) {
        return em.createQuery(
                        "SELECT m FROM Mandate m JOIN FETCH m.person WHERE m.seat = :seat"
                                + " AND (m.until IS NULL OR m.until >= :today) ORDER BY m.role, m.since, m.id",
                        Mandate.class)
                .setParameter("seat", seat)
                .setParameter("today", mandates.today())
                .getResultList();
    }

    /**
     * The organisation's seat in the group; staff who name its people give it one where it has none.
     *
     * @param since when the first of its people began, perhaps long ago
     */
    Seat heldOrNew(WorkGroup group, Organisation organisation, LocalDate since) {
        Seat held = em.createQuery(
                        "SELECT s FROM Seat s WHERE s.group = :group AND s.organisation = :organisation"
                                + " AND s.status = :held ORDER BY s.place",
                        Seat.class)
                .setParameter("group", group)
                .setParameter("organisation", organisation)
                .setParameter("held", SeatStatus.HELD)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (held != null) {
            return held;
        }
        Seat seat = open(group, organisation, false, "");
        LocalDate today = mandates.today();
        seat.hold(since.isBefore(today) ? since : today, Caller.current(), clock.instant());
        record("seat.given", seat, "");
        return seat;
    }

    private void record(String action, Seat seat, String detail) {
        trail.record(
                action,
                "Seat",
                seat.getId(),
                seat.getOrganisation().getName(),
                seat.getGroup().getName().getIt() + (detail == null || detail.isEmpty() ? "" : ": " + detail));
    }
}
