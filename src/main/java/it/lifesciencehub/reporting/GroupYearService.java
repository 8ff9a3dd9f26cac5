package it.lifesciencehub.reporting;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.groups.GroupAddress;
import it.lifesciencehub.groups.SeatStatus;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A group's year, for its members and staff. */
@Stateless
@Guarded
public class GroupYearService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private GroupAccess access;

    @Inject
    private HeldMeetings held;

    @Inject
    private AttendanceHistory history;

    /**
     * @param year null for the running one; one that has not begun, or in which the group did not yet do anything, is not
     *     there
     */
    @Allow(Role.PERSON)
    public YearReport report(String slug, Integer year) {
        WorkGroup group = GroupAddress.require(em, slug);
        access.requireMember(group.getId());
        LocalDate today = RomeTime.today(clock);
        List<Span> seats = seats(group.getId());
        List<Span> mandates = mandates(group.getId());
        int first = firstYear(group.getId(), seats, mandates, today);
        int asked = year == null ? today.getYear() : year;
        if (asked < first || asked > today.getYear()) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        LocalDate last = asked == today.getYear() ? today : LocalDate.of(asked, 12, 31);
        List<SeatedSitting> all = history.of(List.of(group.getId())).get(group.getId());
        List<SeatedSitting> sittings = of(all, asked);
        return new YearReport(
                group.getId(),
                group.getSlug(),
                group.getName(),
                asked,
                today,
                first,
                held.between(group.getId(), begin(asked), begin(asked + 1)),
                sittings.stream().map(SeatedSitting::day).toList(),
                AttendancePolicy.lines(sittings, of(all, asked - 1)),
                AttendancePolicy.average(sittings),
                count(seats, last),
                count(mandates, last),
                MovementPolicy.of(seats, asked, today),
                MovementPolicy.of(mandates, asked, today),
                papers(group.getId(), asked));
    }

    private static Instant begin(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(RomeTime.ZONE).toInstant();
    }

    private static List<SeatedSitting> of(List<SeatedSitting> all, int year) {
        return all.stream().filter(sitting -> sitting.day().getYear() == year).toList();
    }

    private static long count(List<Span> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> span.covers(day))
                .map(Span::key)
                .distinct()
                .count();
    }

    /** The year of the first meeting, seat or mandate; the running one where there is none. */
    private int firstYear(Long groupId, List<Span> seats, List<Span> mandates, LocalDate today) {
        // Not MIN(startsAt): an aggregate's result does not get the attribute's type.
        Stream<LocalDate> first = em.createQuery(
                        "SELECT e.startsAt FROM Meeting m JOIN m.event e WHERE m.group.id = :group ORDER BY e.startsAt",
                        Instant.class)
                .setParameter("group", groupId)
                .setMaxResults(1)
                .getResultStream()
                .map(moment -> RomeTime.of(moment).toLocalDate());
        return Stream.of(
                        first,
                        seats.stream().map(Span::since),
                        mandates.stream().map(Span::since))
                .flatMap(days -> days)
                .mapToInt(LocalDate::getYear)
                .filter(one -> one <= today.getYear())
                .min()
                .orElse(today.getYear());
    }

    private List<Span> seats(Long groupId) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.reporting.Span(o.id, o.name, s.heldFrom, s.heldUntil)"
                                + " FROM Seat s JOIN s.organisation o WHERE s.group.id = :group AND s.status IN :held"
                                + " AND s.heldFrom IS NOT NULL ORDER BY s.heldFrom, s.id",
                        Span.class)
                .setParameter("group", groupId)
                .setParameter("held", List.of(SeatStatus.HELD, SeatStatus.ENDED))
                .getResultList();
    }

    private List<Span> mandates(Long groupId) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.reporting.Span(p.id, CONCAT(p.givenName, ' ', p.familyName),"
                                + " o.name, m.role, m.since, m.until) FROM Mandate m JOIN m.person p"
                                + " LEFT JOIN m.organisation o WHERE m.group.id = :group ORDER BY m.since, m.id",
                        Span.class)
                .setParameter("group", groupId)
                .getResultList();
    }

    /** Versions of papers that stand, the first one first. */
    private List<YearPaper> papers(Long groupId, int year) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.reporting.YearPaper(p.id, p.title, p.audience, v.number, v.addedAt)"
                                + " FROM GroupPaperVersion v JOIN v.paper p WHERE p.group.id = :group"
                                + " AND p.withdrawnAt IS NULL AND v.addedAt >= :from AND v.addedAt < :before"
                                + " ORDER BY v.addedAt, v.id",
                        YearPaper.class)
                .setParameter("group", groupId)
                .setParameter("from", begin(year))
                .setParameter("before", begin(year + 1))
                .getResultList();
    }
}
