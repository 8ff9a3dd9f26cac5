package it.lifesciencehub.visits;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads who asks, comes and was refused, with what the host may see of them. In the caller's transaction. */
@ApplicationScoped
class Visitors {

    static final List<RegistrationStatus> ACTIVE = Arrays.stream(RegistrationStatus.values())
            .filter(RegistrationStatus::isActive)
            .toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VisitRules rules;

    /** Those who stand, and those about whom something was said; in the order in which they came. */
    List<VisitorRow> of(Visit visit) {
        List<Registration> registrations = em.createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.person LEFT JOIN FETCH r.organisation"
                                + " WHERE r.event = :event AND (r.status IN :active OR r.status = :declined"
                                + " OR EXISTS (SELECT d.id FROM VisitDecision d WHERE d.registration = r))"
                                + " ORDER BY r.queuedAt, r.id",
                        Registration.class)
                .setParameter("event", visit.getEvent())
                .setParameter("active", ACTIVE)
                .setParameter("declined", RegistrationStatus.DECLINED)
                .getResultList();
        Map<String, String> titles = titles(visit);
        Map<Long, DecisionOutcome> decisions = decisions(visit);
        Set<Long> given = given(visit);
        List<VisitExclusion> exclusions = rules.rules(visit.getEvent().getId());
        return registrations.stream()
                .map(one -> row(visit, one, titles, decisions, given, exclusions))
                .toList();
    }

    private VisitorRow row(
            Visit visit,
            Registration registration,
            Map<String, String> titles,
            Map<Long, DecisionOutcome> decisions,
            Set<Long> given,
            List<VisitExclusion> exclusions) {
        Organisation organisation = registration.getOrganisation();
        Long personId = registration.getPerson().getId();
        Long organisationId = organisation == null ? null : organisation.getId();
        DecisionOutcome decided = decisions.get(registration.getId());
        VisitReason obstacle = registration.getStatus().isActive()
                ? rules.obstacle(exclusions, visit.getEvent(), registration.getPerson(), organisation)
                        .orElse(null)
                : null;
        return new VisitorRow(
                registration.getId(),
                personId,
                registration.getPerson().getName(),
                titles.get(personId + "@" + organisationId),
                organisationId,
                organisation == null ? null : organisation.getName(),
                registration.getStatus(),
                registration.getQueuedAt(),
                obstacle,
                visit.getEvent().isApprovalRequired() && registration.getReplacesId() != null && decided == null,
                given.contains(registration.getId()),
                decided);
    }

    private Map<String, String> titles(Visit visit) {
        Map<String, String> titles = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "SELECT a.person.id, a.organisation.id, a.jobTitle FROM Affiliation a WHERE a.until IS NULL"
                                + " AND EXISTS (SELECT r.id FROM Registration r WHERE r.event = :event"
                                + " AND r.person = a.person)",
                        Object[].class)
                .setParameter("event", visit.getEvent())
                .getResultList()) {
            titles.put(row[0] + "@" + row[1], (String) row[2]);
        }
        return titles;
    }

    /** What was last said of each. */
    private Map<Long, DecisionOutcome> decisions(Visit visit) {
        Map<Long, DecisionOutcome> last = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "SELECT d.registration.id, d.outcome FROM VisitDecision d WHERE d.visit = :visit"
                                + " ORDER BY d.decidedAt, d.id",
                        Object[].class)
                .setParameter("visit", visit)
                .getResultList()) {
            last.put((Long) row[0], (DecisionOutcome) row[1]);
        }
        return last;
    }

    private Set<Long> given(Visit visit) {
        return new HashSet<>(em.createQuery(
                        "SELECT f.registration.id FROM VisitorForm f WHERE f.visit = :visit"
                                + " AND f.answeredAt IS NOT NULL AND f.purgedAt IS NULL",
                        Long.class)
                .setParameter("visit", visit)
                .getResultList());
    }

    /** The people of a visit who have a place. */
    List<Registration> confirmed(Visit visit) {
        return em.createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.person p LEFT JOIN FETCH r.organisation"
                                + " WHERE r.event = :event AND r.status = :confirmed"
                                + " ORDER BY p.familyName, p.givenName, r.id",
                        Registration.class)
                .setParameter("event", visit.getEvent())
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getResultList();
    }
}
