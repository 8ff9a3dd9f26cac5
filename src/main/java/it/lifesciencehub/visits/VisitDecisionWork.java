package it.lifesciencehub.visits;

import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationPolicy;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.registrations.RequestedPlaces;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The transactions of {@link VisitDecisionService}: what is said, and what booking makes of it, together or not at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class VisitDecisionWork {

    private static final int WORDS = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VisitAccess access;

    @Inject
    private RequestedPlaces places;

    @Inject
    private PlacesLock lock;

    @Inject
    private VisitTrail trail;

    @Inject
    private Clock clock;

    void approve(HostKey key, Long registrationId) {
        Acting acting = access.decider(key);
        Registration registration = require(acting, registrationId, true);
        acting.call(() -> {
            places.approve(registrationId);
            say(acting, registration, DecisionOutcome.APPROVED, null, "");
            return null;
        });
    }

    void refuse(HostKey key, Long registrationId, RefusalCommand command) {
        Acting acting = access.decider(key);
        List<Problem> problems = new ArrayList<>();
        if (command.cause() == null) {
            problems.add(new Problem("cause", VisitReason.CAUSE_MISSING));
        }
        TextRules.notTooLong(problems, "words", command.words(), WORDS);
        Refusal.ofAny(problems);
        Registration registration = require(acting, registrationId, false);
        String words = VisitMails.words(registration.getPerson().getLanguage(), command.cause());
        acting.call(() -> {
            boolean request = registration.getStatus() == RegistrationStatus.REQUESTED;
            if (request) {
                places.decline(registrationId, words);
            } else {
                places.end(registrationId, words);
            }
            say(
                    acting,
                    registration,
                    request ? DecisionOutcome.REFUSED : DecisionOutcome.ENDED,
                    command.cause(),
                    command.words());
            veto(acting, registration, command.veto());
            return null;
        });
    }

    void keep(HostKey key, Long registrationId) {
        Acting acting = access.decider(key);
        Registration registration = require(acting, registrationId, false);
        acting.call(() -> {
            say(acting, registration, DecisionOutcome.KEPT, null, "");
            return null;
        });
    }

    /** The registration at this visit as it stands now, under the lock that every booking takes. */
    private Registration require(Acting acting, Long registrationId, boolean request) {
        Registration registration =
                Refusal.requireFound(registrationId == null ? null : em.find(Registration.class, registrationId));
        if (!registration.getEvent().equals(acting.visit().getEvent())) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        lock.lock(registration.getEvent().getId());
        em.refresh(registration);
        RegistrationPolicy.requireNotStarted(registration.getEvent(), clock.instant());
        if (!registration.getStatus().isActive()
                || request && registration.getStatus() != RegistrationStatus.REQUESTED) {
            throw new Refusal(VisitReason.DECIDED_MEANWHILE);
        }
        return registration;
    }

    private void say(
            Acting acting, Registration registration, DecisionOutcome outcome, RefusalCause cause, String words) {
        em.persist(new VisitDecision(
                acting.visit(), registration, outcome, cause, words, acting.host(), acting.name(), clock.instant()));
        trail.record(
                action(outcome), acting.visit(), registration.getPerson().getName(), cause == null ? "" : cause.name());
    }

    private static String action(DecisionOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> "visit.approved";
            case REFUSED -> "visit.refused";
            case KEPT -> "visit.kept";
            case ENDED -> "visit.ended";
        };
    }

    private void veto(Acting acting, Registration registration, Veto veto) {
        Organisation organisation = registration.getOrganisation();
        VisitExclusion rule = null;
        if (veto == Veto.PERSON) {
            rule = VisitExclusion.of(
                    acting.visit(), registration.getPerson(), acting.host(), acting.name(), clock.instant());
        } else if (veto == Veto.ORGANISATION && organisation != null) {
            rule = VisitExclusion.of(acting.visit(), organisation, acting.host(), acting.name(), clock.instant());
        }
        if (rule != null && isNew(acting, rule)) {
            em.persist(rule);
            trail.record("visit.rule-added", acting.visit(), rule.getKind() + ": " + rule.whom());
        }
    }

    private boolean isNew(Acting acting, VisitExclusion rule) {
        return em.createNamedQuery(VisitExclusion.OF_EVENT, VisitExclusion.class)
                .setParameter("event", acting.visit().getEvent().getId())
                .getResultStream()
                .noneMatch(rule::saysTheSameAs);
    }
}
