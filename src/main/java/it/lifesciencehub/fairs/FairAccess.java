package it.lifesciencehub.fairs;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.events.EventStatus;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Who may what on a collective stand: staff everything, a company's delegates what is the company's. To everybody else
 * there is nothing.
 */
@ApplicationScoped
class FairAccess {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private EventAccess events;

    Event event(Long eventId) {
        Event event = Refusal.requireFound(eventId == null ? null : em.find(Event.class, eventId));
        if (!FairStand.KIND.equals(event.getKind().getCode())) {
            throw new Refusal(FairReason.NOT_A_FAIR);
        }
        return event;
    }

    /** The stand on this event, if it has a frame. */
    Optional<FairStand> of(Long eventId) {
        return eventId == null
                ? Optional.empty()
                : em.createNamedQuery(FairStand.OF_EVENT, FairStand.class)
                        .setParameter("event", eventId)
                        .getResultStream()
                        .findFirst();
    }

    FairStand require(Long eventId) {
        return of(eventId).orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    /** The stand, held until the transaction ends, so that one decision comes after the other. */
    FairStand locked(Long eventId) {
        return lock(require(eventId));
    }

    FairStand lock(FairStand stand) {
        em.refresh(stand, LockModeType.PESSIMISTIC_WRITE);
        return stand;
    }

    /** The request, read again after its stand is held. */
    FairRequest locked(FairRequest request) {
        lock(request.getStand());
        em.refresh(request);
        return request;
    }

    /** The organisation that the caller acts for, at a fair that its delegates can see. */
    Organisation company(Long organisationId, FairStand stand) {
        organisations.requireDelegateOf(organisationId);
        Event event = stand.getEvent();
        boolean seen = event.getStatus() == EventStatus.PUBLISHED && events.maySee(event);
        if (!seen && !Caller.current().staff()) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return Refusal.requireFound(organisationId == null ? null : em.find(Organisation.class, organisationId));
    }

    /** A stand for a company's delegate: whoever is none is told that there is nothing, whether there is or not. */
    FairStand standFor(Long organisationId, Long eventId) {
        organisations.requireDelegateOf(organisationId);
        FairStand stand = require(eventId);
        company(organisationId, stand);
        return stand;
    }

    boolean maySee(FairStand stand) {
        return stand.getEvent().getStatus() == EventStatus.PUBLISHED && events.maySee(stand.getEvent());
    }

    /** The request of the caller's company. */
    FairRequest request(Long requestId) {
        FairRequest request = requestId == null ? null : em.find(FairRequest.class, requestId);
        organisations.requireDelegateOf(
                request == null ? null : request.getOrganisation().getId());
        return Refusal.requireFound(request);
    }

    <T> T find(Class<T> type, Long id) {
        return Refusal.requireFound(id == null ? null : em.find(type, id));
    }

    /** What belongs to this stand; what belongs to another one is not there. */
    <T extends OnStand> T find(Class<T> type, Long id, FairStand stand) {
        T found = find(type, id);
        return Refusal.requireFound(found.getStand().equals(stand) ? found : null);
    }
}
