package it.lifesciencehub.registrations;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Offers of places: made, passed on, ended in time. Under the lock of the event's places. */
@ApplicationScoped
class Offers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesRecord record;

    @Inject
    private RegistrationMails mails;

    /** Holds a place for somebody who waits, and asks them. */
    void offer(Event event, EventPlaces places, Registration registration, Instant now) {
        String secret = Secrets.link();
        Instant until = OfferPolicy.until(places.getOffers(), now, event.getStartsAt());
        registration.offer(until, Secrets.hash(secret), now);
        record.step(
                places,
                registration,
                RegistrationStatus.WAITLISTED,
                ChangeReason.OFFERED,
                Identity.SYSTEM,
                places.getWaitingPolicy().name(),
                now);
        mails.tellOffered(registration, secret);
    }

    /** A colleague has come into the place of somebody to whom one is offered: asked anew, with no more time. */
    void passOn(Registration registration) {
        String secret = Secrets.link();
        registration.renewOffer(registration.getOfferedUntil(), Secrets.hash(secret));
        mails.tellOffered(registration, secret);
    }

    /**
     * Ends every offer that has run out, once: it is not offered any longer afterwards.
     *
     * @return whether there was any
     */
    boolean expire(EventPlaces places, Instant now) {
        List<Registration> due = em.createNamedQuery(Registration.OFFERED_UNTIL, Registration.class)
                .setParameter("event", places.getEventId())
                .setParameter("now", now)
                .getResultList();
        for (Registration registration : due) {
            registration.become(RegistrationStatus.EXPIRED, now);
            record.step(
                    places,
                    registration,
                    RegistrationStatus.OFFERED,
                    ChangeReason.OFFER_RAN_OUT,
                    Identity.SYSTEM,
                    "",
                    now);
            mails.tellOfferRanOut(registration);
        }
        if (!due.isEmpty()) {
            em.flush();
        }
        return !due.isEmpty();
    }

    /** The registration of a private link, whatever became of the offer. */
    Registration find(String token) {
        return em.createNamedQuery(Registration.BY_OFFER, Registration.class)
                .setParameter("hash", Secrets.hash(token == null ? "" : token))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RegistrationReason.LINK_GONE));
    }
}
