package it.lifesciencehub.registrations;

import it.lifesciencehub.events.CapacityChanged;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventCancelled;
import it.lifesciencehub.events.EventChanged;
import it.lifesciencehub.events.EventCopied;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.PlacesLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Follows what staff do to an event, in the same transaction: tells people, gives new places out, ends registrations. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EventObserver {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesLock lock;

    @Inject
    private RegistrationBook book;

    @Inject
    private HoldBook holds;

    @Inject
    private RegistrationMails mails;

    void onChanged(@Observes EventChanged news) {
        lock.lock(news.eventId());
        for (Registration registration : book.activeOf(news.eventId())) {
            registration.shortenOffer(registration.getEvent().getStartsAt());
            mails.tellEventChanged(registration);
        }
    }

    void onCapacityChanged(@Observes CapacityChanged news) {
        EventPlaces places = lock.lock(news.eventId());
        Event event = em.find(Event.class, news.eventId());
        book.rulesChanged(event, places, news.overbookOnPurpose());
    }

    void onCopied(@Observes EventCopied news) {
        PlaceReminder chosen = em.find(PlaceReminder.class, news.from().getId());
        if (chosen != null) {
            em.persist(new PlaceReminder(news.draft().getId(), chosen.getDays()));
        }
    }

    void onCancelled(@Observes EventCancelled news) {
        EventPlaces places = lock.lock(news.eventId());
        for (Registration registration : book.activeOf(news.eventId())) {
            RegistrationStatus before = registration.getStatus();
            book.move(places, registration, RegistrationStatus.CANCELLED, ChangeReason.EVENT_CANCELLED, "");
            mails.tellEventCancelled(registration, before);
        }
        holds.endAll(places, book.heldAt(news.eventId()));
        book.recount(places);
    }
}
