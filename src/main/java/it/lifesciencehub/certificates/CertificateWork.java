package it.lifesciencehub.certificates;

import it.lifesciencehub.attendance.Attendance;
import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.database.YearNumbers;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The transactions of issuing and revoking, one method each. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CertificateWork {

    static final int PART = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CertificateAwards awards;

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
        CertificateNumbers numbers = YearNumbers.locked(
                em, CertificateNumbers.class, RomeTime.today(clock).getYear(), CertificateNumbers::new);
        Map<Long, Integer> wanting = awards.wanting(eventId);
        if (wanting.isEmpty()) {
            return 0;
        }
        List<Object[]> part = em.createQuery(
                        "SELECT r, a FROM Registration r LEFT JOIN Attendance a ON a.registration = r"
                                + " WHERE r.id IN :wanting ORDER BY a.arrivedAt, r.id",
                        Object[].class)
                .setParameter("wanting", wanting.keySet())
                .setMaxResults(PART)
                .getResultList();
        for (Object[] row : part) {
            Registration place = (Registration) row[0];
            Attendance attendance = (Attendance) row[1];
            Certificate certificate = new Certificate(
                    numbers.next(),
                    place,
                    attendance == null ? null : attendance.getOrganisationText(),
                    wanting.get(place.getId()),
                    Caller.current().name(),
                    clock.instant());
            em.persist(certificate);
            mails.tellIssued(certificate);
            record("certificate.issued", certificate, certificate.getNumber());
        }
        return part.size();
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
