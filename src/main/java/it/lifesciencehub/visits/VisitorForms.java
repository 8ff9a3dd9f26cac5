package it.lifesciencehub.visits;

import it.lifesciencehub.registrations.ChangeReason;
import it.lifesciencehub.registrations.PlaceStep;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the places of a visit, in the transaction of each step: asks who gets a place for their data, throws away what
 * was given where a place ends, and tells the host at once where they want it so.
 */
@ApplicationScoped
class VisitorForms {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VisitAccess access;

    @Inject
    private Visitors visitors;

    @Inject
    private VisitMails mails;

    @Inject
    private VisitTrail trail;

    @Inject
    private Clock clock;

    void onStep(@Observes PlaceStep step) {
        Registration registration = step.registration();
        if (!Visit.KIND.equals(registration.getEvent().getKind().getCode())) {
            return;
        }
        access.of(registration.getEvent().getId()).ifPresent(visit -> follow(visit, step));
    }

    private void follow(Visit visit, PlaceStep step) {
        Registration registration = step.registration();
        if (registration.getStatus() == RegistrationStatus.CONFIRMED) {
            ask(visit, registration);
        } else if (!registration.getStatus().isActive()) {
            of(registration.getId()).ifPresent(this::purge);
        }
        boolean asks = registration.getStatus() == RegistrationStatus.REQUESTED;
        boolean takesOver =
                step.reason() == ChangeReason.TOOK_OVER && visit.getEvent().isApprovalRequired();
        if (asks && visit.getNotice() == HostNotice.AT_ONCE || takesOver && !asks) {
            tell(visit);
        }
    }

    /** Tells the host of all who wait for their word. */
    void tell(Visit visit) {
        List<VisitorRow> waiting = visitors.of(visit).stream()
                .filter(row -> row.requested() || row.toReview())
                .toList();
        if (!waiting.isEmpty()) {
            mails.tellRequests(visit, waiting);
            visit.told(clock.instant());
        }
    }

    Optional<VisitorForm> of(Long registrationId) {
        return em.createNamedQuery(VisitorForm.OF_REGISTRATION, VisitorForm.class)
                .setParameter("id", registrationId)
                .getResultStream()
                .findFirst();
    }

    private void ask(Visit visit, Registration registration) {
        if (visit.getFields().isEmpty() || of(registration.getId()).isPresent()) {
            return;
        }
        VisitorForm form = new VisitorForm(visit, registration, clock.instant());
        em.persist(form);
        mails.askForData(form, "data");
    }

    /**
     * Sets what is asked for: values of fields that are asked for no longer go at once, visitors are asked for what is
     * new.
     */
    void choose(Visit visit, Set<VisitorField> fields) {
        boolean more = fields.stream()
                .anyMatch(field -> field.isRequired() && !visit.getFields().contains(field));
        visit.ask(fields);
        em.flush();
        for (VisitorValue value : values(visit)) {
            if (!fields.contains(value.getField())) {
                em.remove(value);
            }
        }
        for (Registration registration : visitors.confirmed(visit)) {
            Optional<VisitorForm> form = of(registration.getId());
            if (form.isEmpty()) {
                ask(visit, registration);
            } else if (more && form.get().getAnsweredAt() != null) {
                form.get().askMore(clock.instant());
                mails.askForData(form.get(), "data");
            }
        }
    }

    List<VisitorValue> values(Visit visit) {
        return em.createNamedQuery(VisitorValue.OF_VISIT, VisitorValue.class)
                .setParameter("visit", visit)
                .getResultList();
    }

    List<VisitorValue> values(VisitorForm form) {
        return em.createNamedQuery(VisitorValue.OF_FORM, VisitorValue.class)
                .setParameter("form", form)
                .getResultList();
    }

    /** Throws away what was given. @return how many values */
    int purge(VisitorForm form) {
        List<VisitorValue> values = values(form);
        values.forEach(em::remove);
        if (!values.isEmpty()) {
            form.purged(clock.instant());
            trail.record(
                    "visitor-data.purged",
                    form.getVisit(),
                    form.getRegistration().getPerson().getName(),
                    String.valueOf(values.size()));
        }
        return values.size();
    }
}
