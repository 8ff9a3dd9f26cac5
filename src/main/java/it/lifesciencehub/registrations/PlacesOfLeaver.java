package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventStatus;
import it.lifesciencehub.organisations.OpenDuties;
import it.lifesciencehub.organisations.OpenDuty;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The places, waits and requests at coming events that somebody who leaves has in an organisation's name. */
@ApplicationScoped
public class PlacesOfLeaver implements OpenDuties {

    private static final String KIND = "place";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RegistrationService registrations;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private Clock clock;

    @Override
    public List<OpenDuty> of(Long personId, Long organisationId) {
        boolean forCompany = Caller.current().staff() || organisations.isDelegateOf(organisationId);
        return em.createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.event WHERE r.person.id = :person"
                                + " AND r.organisation.id = :organisation AND r.status IN :active"
                                + " AND r.event.byInvitation = FALSE AND r.event.status = :published AND r.event.startsAt > :now"
                                + " ORDER BY r.event.startsAt, r.id",
                        Registration.class)
                .setParameter("person", personId)
                .setParameter("organisation", organisationId)
                .setParameter("active", RegistrationBook.ACTIVE)
                .setParameter("published", EventStatus.PUBLISHED)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(registration -> duty(registration, personId, organisationId, forCompany))
                .toList();
    }

    private OpenDuty duty(Registration registration, Long personId, Long organisationId, boolean forCompany) {
        Event event = registration.getEvent();
        Set<OpenDuty.Choice> choices = LeaverPolicy.choices(
                registration.getStatus(),
                forCompany,
                forCompany && isColleagueFree(event.getId(), personId, organisationId));
        return new OpenDuty(
                KIND,
                registration.getId(),
                new LocalisedText(event.getTitle().getIt(), event.getTitle().getEn()),
                RomeTime.of(event.getStartsAt()).toLocalDate(),
                LeaverPolicy.proposal(choices),
                choices);
    }

    private boolean isColleagueFree(Long eventId, Long personId, Long organisationId) {
        return em.createQuery(
                                "SELECT COUNT(a) FROM Affiliation a WHERE a.organisation.id = :organisation"
                                        + " AND a.until IS NULL AND a.person.id <> :person AND NOT EXISTS"
                                        + " (SELECT r.id FROM Registration r WHERE r.person = a.person"
                                        + " AND r.event.id = :event AND r.status IN :active)",
                                Long.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("person", personId)
                        .setParameter("event", eventId)
                        .setParameter("active", RegistrationBook.ACTIVE)
                        .getSingleResult()
                > 0;
    }

    @Override
    public boolean holds(String kind) {
        return KIND.equals(kind);
    }

    @Override
    public boolean settle(OpenDuty.Decision decision) {
        Registration registration = em.find(Registration.class, decision.id());
        if (registration == null || !registration.getStatus().isActive()) {
            return false;
        }
        try {
            switch (decision.choice()) {
                case HAND_OVER -> registrations.handOver(decision.id(), decision.successorId(), null);
                case CANCEL -> registrations.cancel(decision.id());
                case KEEP -> registrations.keep(decision.id());
            }
            return true;
        } catch (Refusal refusal) {
            if (refusal.reason() == RegistrationReason.NOT_ACTIVE) {
                return false;
            }
            throw refusal;
        }
    }
}
