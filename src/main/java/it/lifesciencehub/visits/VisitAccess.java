package it.lifesciencehub.visits;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Who may what at a visit: the host's named persons decide on visitors and see their data; staff decide too, and never
 * see the data; to everybody else there is nothing. A named person of the host has to work there still.
 */
@ApplicationScoped
class VisitAccess {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The visit on this event, if it has a frame. */
    Optional<Visit> of(Long eventId) {
        return eventId == null
                ? Optional.empty()
                : em.createNamedQuery(Visit.OF_EVENT, Visit.class)
                        .setParameter("event", eventId)
                        .getResultStream()
                        .findFirst();
    }

    Visit require(Long eventId) {
        return of(eventId).orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    /** Who decides for the host: a named person or staff. */
    Acting decider(HostKey key) {
        if (key.token() != null) {
            VisitHost host = hostOf(key.token());
            return new Acting(host.getVisit(), host, true);
        }
        if (Caller.current().staff()) {
            return new Acting(require(key.eventId()), null, false);
        }
        Long personId = Caller.requirePersonId();
        Visit visit = require(key.eventId());
        VisitHost host = named(visit, personId).orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
        return new Acting(visit, host, false);
    }

    /** The named person of the host; nobody else, staff neither. */
    Acting host(HostKey key) {
        Acting acting = decider(key);
        if (acting.host() == null) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        return acting;
    }

    private Optional<VisitHost> named(Visit visit, Long personId) {
        return em.createQuery(
                        "SELECT h FROM VisitHost h WHERE h.visit = :visit AND h.person.id = :person"
                                + " AND h.removedAt IS NULL AND EXISTS (SELECT a.id FROM Affiliation a"
                                + " WHERE a.person = h.person AND a.organisation = h.visit.event.host"
                                + " AND a.until IS NULL)",
                        VisitHost.class)
                .setParameter("visit", visit)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    private VisitHost hostOf(String token) {
        VisitHost host = em.createNamedQuery(VisitHostLink.BY_HASH, VisitHostLink.class)
                .setParameter("hash", Secrets.hash(token))
                .getResultStream()
                .findFirst()
                .map(VisitHostLink::getHost)
                .filter(one -> works(one.getVisit()))
                .orElseThrow(() -> new Refusal(VisitReason.LINK_NOT_VALID));
        host.getVisit().getEvent().getHost();
        return host;
    }

    /** Links end when the visit begins, or when it is cancelled. */
    boolean works(Visit visit) {
        return visit.getEvent().isPublished()
                && clock.instant().isBefore(visit.getEvent().getStartsAt());
    }

    List<VisitHost> hosts(Visit visit) {
        return em.createNamedQuery(VisitHost.OF_VISIT, VisitHost.class)
                .setParameter("visit", visit.getId())
                .getResultList();
    }
}
