package it.lifesciencehub.missions;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.events.PlacesLock;
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
import java.time.Clock;
import java.util.Optional;

/**
 * Who may what at a call: staff everything, a company's delegates what is their company's, everybody read what was
 * published. To everybody else there is nothing.
 */
@ApplicationScoped
class MissionAccess {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EventAccess events;

    @Inject
    private PlacesLock places;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private Clock clock;

    /** The call on this event, if there is one. */
    Optional<MissionCall> of(Long eventId) {
        return eventId == null
                ? Optional.empty()
                : em.createNamedQuery(MissionCall.OF_EVENT, MissionCall.class)
                        .setParameter("event", eventId)
                        .getResultStream()
                        .findFirst();
    }

    MissionCall require(Long eventId) {
        return of(eventId).orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    /** The call, held until the transaction ends, so that one change comes after the other. */
    MissionCall locked(Long eventId) {
        MissionCall call = require(eventId);
        em.refresh(call, LockModeType.PESSIMISTIC_WRITE);
        return call;
    }

    /**
     * The call together with the places of its event, in the order in which whoever frees a place takes them: for acts that
     * give or take places.
     */
    MissionCall lockedWithPlaces(Long eventId) {
        require(eventId);
        places.lock(eventId);
        return locked(eventId);
    }

    Event event(Long eventId) {
        Event event = Refusal.requireFound(eventId == null ? null : em.find(Event.class, eventId));
        if (!MissionCall.KIND.equals(event.getKind().getCode())) {
            throw new Refusal(MissionReason.NOT_A_MISSION);
        }
        return event;
    }

    /** Whether the caller may read the call: published, on an event that they may see. */
    boolean maySee(MissionCall call) {
        return (call.isPublished() || Caller.current().staff()) && events.maySee(call.getEvent());
    }

    /** The call, for somebody who acts for the company: its delegates and staff. */
    MissionCall ofCompany(Long organisationId, Long eventId) {
        organisations.requireDelegateOf(organisationId);
        MissionCall call = require(eventId);
        if (!maySee(call)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return call;
    }

    Organisation organisation(Long organisationId) {
        return Refusal.requireFound(organisationId == null ? null : em.find(Organisation.class, organisationId));
    }

    /** Refuses where only members apply, and this one's membership is not in force. */
    static void requireMayApply(MissionCall call, Organisation organisation) {
        if (!mayApply(call, organisation)) {
            throw new Refusal(MissionReason.NOT_A_MEMBER);
        }
    }

    static boolean mayApply(MissionCall call, Organisation organisation) {
        return !call.isMembersOnly() || organisation.isMember();
    }

    Optional<MissionApplication> application(MissionCall call, Long organisationId) {
        return em.createNamedQuery(MissionApplication.OF_COMPANY, MissionApplication.class)
                .setParameter("call", call.getId())
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst();
    }

    MissionApplication application(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(MissionApplication.class, id));
    }

    CallPhase phase(MissionCall call) {
        return call.phase(clock.instant());
    }
}
