package it.lifesciencehub.certificates;

import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.registrations.PlaceService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Certificates: issued, listed and revoked by staff, found by their owners, verified by anybody who holds one. */
@Stateless
@Guarded
public class CertificateService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CertificateWork work;

    @Inject
    private CertificateAwards awards;

    @Inject
    private CertificateCodes codes;

    @Inject
    private PlaceService places;

    /** How many people deserve a certificate and have no valid one. */
    @Allow(Role.STAFF)
    public long wanting(Long eventId) {
        return awards.wanting(eventId).size();
    }

    /** One page of an event's certificates, valid and revoked, by their numbers. */
    @Allow(Role.STAFF)
    public Page<CertificateRow> list(Long eventId, PageRequest page) {
        Long total = em.createQuery("SELECT COUNT(c) FROM Certificate c WHERE c.eventId = :event", Long.class)
                .setParameter("event", eventId)
                .getSingleResult();
        List<CertificateRow> rows = em.createQuery(
                        "SELECT NEW it.lifesciencehub.certificates.CertificateRow(c.id, c.number, c.personName,"
                                + " c.organisationName, c.issuedAt, c.revokedAt, c.revokeReason)"
                                + " FROM Certificate c WHERE c.eventId = :event ORDER BY c.number",
                        CertificateRow.class)
                .setParameter("event", eventId)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page);
    }

    /** Issues one to everybody who deserves it and has none, a hundred in a transaction, each with a mail. @return how many */
    @Allow(Role.STAFF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int issue(Long eventId) {
        int issued = 0;
        int part;
        do {
            part = Attempts.run(() -> work.issue(eventId));
            issued += part;
        } while (part == CertificateWork.PART);
        if (issued == 0) {
            throw new Refusal(CertificateReason.NOBODY_TO_ISSUE);
        }
        return issued;
    }

    /** @param reason what the person is told, in one or more sentences */
    @Allow(Role.STAFF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void revoke(Long id, String reason) {
        List<Refusal.Problem> problems = new ArrayList<>();
        TextRules.required(problems, "reason", reason, 500);
        Refusal.ofAny(problems);
        Attempts.run(() -> {
            work.revoke(id, reason.strip());
            return null;
        });
    }

    /** The valid certificate of a place; for the person, their organisation's delegates and staff. */
    @Allow(Role.PERSON)
    public Optional<CertificateView> ofPlace(Long registrationId) {
        places.registration(registrationId);
        return em.createNamedQuery(Certificate.OF_PLACE, Certificate.class)
                .setParameter("registration", registrationId)
                .getResultStream()
                .findFirst()
                .map(this::view);
    }

    /** The certificate of this number, if the code is the one that stands on it; a wrong code and a wrong number are alike. */
    @Allow(Role.ANYONE)
    public CertificateView verify(String number, String code) {
        return em.createNamedQuery(Certificate.BY_NUMBER, Certificate.class)
                .setParameter("number", number)
                .getResultStream()
                .filter(certificate -> codes.matches(certificate, code))
                .findFirst()
                .map(this::view)
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    private CertificateView view(Certificate certificate) {
        return new CertificateView(
                certificate.getNumber(),
                codes.of(certificate),
                certificate.getPersonName(),
                certificate.getOrganisationName(),
                certificate.getEventTitle(),
                certificate.getEventPlace(),
                certificate.getEventStartsAt(),
                certificate.getEventEndsAt(),
                certificate.getMinutes(),
                certificate.getIssuedAt(),
                certificate.getRevokedAt(),
                codes.address(certificate));
    }
}
