package it.lifesciencehub.certificates;

import it.lifesciencehub.attendance.Attendance;
import it.lifesciencehub.attendance.AttendanceState;
import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The transactions of issuing and revoking, one method each. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CertificateWork {

    static final int PART = 100;

    /** Who came and has no valid certificate. */
    static final String WANTING = " FROM Attendance a WHERE a.eventId = :event AND a.state = :attended AND NOT EXISTS"
            + " (SELECT c.id FROM Certificate c WHERE c.registration = a.registration AND c.revokedAt IS NULL)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CertificateMails mails;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Issues some, under the lock of the year's numbers. @return how many; fewer than a part when there are no more */
    int issue(Long eventId) {
        Event event = Refusal.requireFound(em.find(Event.class, eventId));
        CertificatePolicy.requireOver(event, clock.instant());
        CertificateNumbers numbers = numbers(RomeTime.today(clock).getYear());
        List<Attendance> wanting = em.createQuery(
                        "SELECT a" + WANTING + " ORDER BY a.arrivedAt, a.id", Attendance.class)
                .setParameter("event", eventId)
                .setParameter("attended", AttendanceState.ATTENDED)
                .setMaxResults(PART)
                .getResultList();
        for (Attendance attendance : wanting) {
            if (CertificatePolicy.deserves(attendance.getState())) {
                Certificate certificate = new Certificate(
                        numbers.next(), attendance, Caller.current().name(), clock.instant());
                em.persist(certificate);
                mails.tellIssued(certificate);
                record("certificate.issued", certificate, certificate.getNumber());
            }
        }
        return wanting.size();
    }

    /** A second node that begins the same year fails at the key, and finds the row when it tries again. */
    private CertificateNumbers numbers(int year) {
        CertificateNumbers numbers = em.find(CertificateNumbers.class, year, LockModeType.PESSIMISTIC_WRITE);
        if (numbers == null) {
            numbers = new CertificateNumbers(year);
            em.persist(numbers);
            em.flush();
        } else {
            em.refresh(numbers, LockModeType.PESSIMISTIC_WRITE);
        }
        return numbers;
    }

    void revoke(Long id, String reason) {
        Certificate certificate = Refusal.requireFound(em.find(Certificate.class, id, LockModeType.PESSIMISTIC_WRITE));
        certificate.revoke(reason, Caller.current().name(), clock.instant());
        mails.tellRevoked(certificate);
        record("certificate.revoked", certificate, certificate.getNumber() + ": " + reason);
    }

    private void record(String action, Certificate certificate, String detail) {
        trail.record(
                action,
                "Registration",
                certificate.getRegistration().getId(),
                certificate.getPersonName() + " – "
                        + certificate.getEventTitle().getIt(),
                detail);
    }
}
