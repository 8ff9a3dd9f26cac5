package it.lifesciencehub.registrations;

import it.lifesciencehub.events.CapacityRules;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/**
 * Writes down what happens to an event's places, step by step under their lock, so that the waiting list can be played
 * again from it. An event's record begins with the rules that hold then.
 */
@ApplicationScoped
class PlacesRecord {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CapacityRules capacityRules;

    @Inject
    private Event<PlaceStep> steps;

    /**
     * Whoever else hears of it writes after what was written before: the person is told of the place first.
     *
     * @param from where it stood before, or null where it begins
     */
    void step(
            EventPlaces places,
            Registration registration,
            RegistrationStatus from,
            ChangeReason reason,
            Identity by,
            String detail,
            Instant now) {
        begin(places, now);
        em.persist(new RegistrationChange(
                registration, from, reason, by, detail, now, places.nextStep(), places.getBatch()));
        steps.fire(new PlaceStep(registration, from, reason));
    }

    /** The rules that hold from now on. */
    void rules(EventPlaces places, Instant now) {
        write(
                places,
                PlacesChange.Kind.RULES,
                null,
                Counted.with(null),
                PlaceRules.of(places, capacityRules.of(places.getEventId())).text(),
                now);
    }

    void hold(EventPlaces places, PlacesChange.Kind kind, PlaceHold hold, Instant now) {
        begin(places, now);
        write(places, kind, hold.getId(), hold.counted(), hold.getStatus().name(), now);
    }

    private void begin(EventPlaces places, Instant now) {
        if (places.getSteps() == 0) {
            rules(places, now);
        }
    }

    private void write(
            EventPlaces places, PlacesChange.Kind kind, Long subject, Counted counted, String detail, Instant now) {
        em.persist(new PlacesChange(
                places.getEventId(),
                places.nextStep(),
                places.getBatch(),
                kind,
                subject,
                counted,
                detail,
                Caller.current(),
                now));
    }
}
