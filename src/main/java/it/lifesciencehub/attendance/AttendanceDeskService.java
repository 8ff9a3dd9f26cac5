package it.lifesciencehub.attendance;

import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** The staff's desk on the day of an event and afterwards: who came, corrections, the closing. */
@Stateless
@Guarded
public class AttendanceDeskService {

    private static final String FROM = " FROM Registration r JOIN r.person p JOIN p.emails m"
            + " LEFT JOIN r.organisation o LEFT JOIN Attendance a ON a.registration = r"
            + " WHERE r.event.id = :event AND m.main = TRUE AND r.status = :confirmed";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AttendanceWork work;

    @Allow(Role.STAFF)
    public AttendanceFigures figures(Long eventId) {
        Object[] counts = em.createQuery(
                        "SELECT COUNT(r), SUM(CASE WHEN a.state = :in THEN 1 ELSE 0 END),"
                                + " SUM(CASE WHEN a.state = :out THEN 1 ELSE 0 END),"
                                + " SUM(CASE WHEN a.state = :in AND a.walkIn = TRUE THEN 1 ELSE 0 END)"
                                + " FROM Registration r LEFT JOIN Attendance a ON a.registration = r"
                                + " WHERE r.event.id = :event AND r.status = :confirmed",
                        Object[].class)
                .setParameter("in", AttendanceState.ATTENDED)
                .setParameter("out", AttendanceState.NO_SHOW)
                .setParameter("event", eventId)
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getSingleResult();
        AttendanceClosing closing = em.find(AttendanceClosing.class, eventId);
        return new AttendanceFigures(
                number(counts[0]),
                number(counts[1]),
                number(counts[2]),
                number(counts[3]),
                closing == null ? null : closing.getClosedAt(),
                closing == null ? null : closing.getClosedBy());
    }

    /** One page of everybody with a confirmed place, by family name. */
    @Allow(Role.STAFF)
    public Page<AttendanceRow> list(Long eventId, AttendanceFilter filter, PageRequest page) {
        Long total = bind(em.createQuery("SELECT COUNT(r)" + FROM + filter.where(), Long.class), eventId, filter)
                .getSingleResult();
        List<AttendanceRow> rows = bind(
                        em.createQuery(
                                "SELECT NEW it.lifesciencehub.attendance.AttendanceRow(r.id, p.givenName, p.familyName,"
                                        + " m.address, COALESCE(o.name, a.organisationText), a.state, a.arrivedAt,"
                                        + " a.doorName, a.walkIn)" + FROM + filter.where()
                                        + " ORDER BY p.familyName, p.givenName, r.id",
                                AttendanceRow.class),
                        eventId,
                        filter)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page);
    }

    /** Organisations by the number of their people who came, then by name; people without one are one row. */
    @Allow(Role.STAFF)
    public List<OrganisationAttendance> organisations(Long eventId) {
        return em
                .createQuery(
                        "SELECT o.id, o.name, COUNT(r), SUM(CASE WHEN a.state = :in THEN 1 ELSE 0 END),"
                                + " SUM(CASE WHEN a.state = :out THEN 1 ELSE 0 END)"
                                + " FROM Registration r LEFT JOIN r.organisation o"
                                + " LEFT JOIN Attendance a ON a.registration = r"
                                + " WHERE r.event.id = :event AND r.status = :confirmed GROUP BY o.id, o.name",
                        Object[].class)
                .setParameter("in", AttendanceState.ATTENDED)
                .setParameter("out", AttendanceState.NO_SHOW)
                .setParameter("event", eventId)
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getResultList()
                .stream()
                .map(row -> new OrganisationAttendance(
                        (Long) row[0], (String) row[1], number(row[2]), number(row[3]), number(row[4])))
                .sorted(java.util.Comparator.comparingLong(OrganisationAttendance::attended)
                        .reversed()
                        .thenComparing(OrganisationAttendance::expected, java.util.Comparator.reverseOrder())
                        .thenComparing(one -> one.name() == null ? "" : SearchText.of(one.name())))
                .toList();
    }

    /** Writes down that somebody came, also after the event for whoever was overlooked. */
    @Allow(Role.STAFF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void checkIn(Long registrationId) {
        Attempts.run(() -> {
            work.checkIn(registrationId);
            return null;
        });
    }

    /** Takes a mistaken check-in back. */
    @Allow(Role.STAFF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void undo(Long registrationId) {
        Attempts.run(() -> {
            work.undo(registrationId);
            return null;
        });
    }

    /**
     * Closes the attendance of an event that is over: whoever had a place and was not seen did not come.
     *
     * @return how many
     */
    @Allow(Role.STAFF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int close(Long eventId) {
        return Attempts.run(() -> work.close(eventId));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Long eventId, AttendanceFilter filter) {
        query.setParameter("event", eventId).setParameter("confirmed", RegistrationStatus.CONFIRMED);
        if (filter.hasWords()) {
            query.setParameter("like", SearchText.like(filter.words()));
        }
        return query;
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
