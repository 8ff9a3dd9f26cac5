package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Places without a name: taken and ended under the lock of the event's places. */
@ApplicationScoped
class HoldBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesLedger ledger;

    @Inject
    private PlacesRecord record;

    @Inject
    private HoldMails mails;

    @Inject
    private Clock clock;

    /**
     * Takes so many places, or none where a rule stops one of them.
     *
     * @param key the form's key: with the same one again nothing more is taken
     */
    List<PlaceHold> take(Event event, EventPlaces places, Organisation organisation, int number, String key) {
        List<PlaceHold> known = em.createNamedQuery(PlaceHold.OF_REQUEST, PlaceHold.class)
                .setParameter("event", event.getId())
                .setParameter("organisation", organisation.getId())
                .setParameter("key", key)
                .getResultList();
        if (!known.isEmpty()) {
            return known;
        }
        Counted counted = ledger.countedFor(places, organisation);
        PlaceRules rules = ledger.rules(places);
        PlaceCount count = ledger.count(event.getId());
        for (int taken = 0; taken < number; taken++) {
            if (RegistrationPolicy.obstacle(rules, count, counted).isPresent()) {
                throw new Refusal(RegistrationReason.NOT_ENOUGH_PLACES, taken);
            }
            count.take(counted, 1);
        }
        Instant now = clock.instant();
        List<PlaceHold> holds = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            PlaceHold hold =
                    new PlaceHold(event, organisation, counted, Caller.current().personId(), key, now);
            em.persist(hold);
            record.hold(places, PlacesChange.Kind.HOLD_TAKEN, hold, now);
            holds.add(hold);
        }
        return holds;
    }

    /** Ends a held place without a name; telling the company is the caller's, but where the event is cancelled. */
    void end(EventPlaces places, PlaceHold hold, HoldStatus how) {
        Instant now = clock.instant();
        hold.end(how, null, now);
        record.hold(places, PlacesChange.Kind.HOLD_ENDED, hold, now);
    }

    /** Gives every unnamed place of the event back, and tells those who took them. */
    void giveBackAll(EventPlaces places, List<PlaceHold> holds) {
        byTaker(holds).values().forEach(mails::tellReturned);
        holds.forEach(hold -> end(places, hold, HoldStatus.RETURNED));
    }

    /** Held places by company and by whoever took them, in the order in which they were taken. */
    static Map<List<Long>, List<PlaceHold>> byTaker(List<PlaceHold> holds) {
        return holds.stream()
                .filter(hold -> hold.getTakenByPersonId() != null)
                .collect(Collectors.groupingBy(
                        hold -> List.of(hold.getOrganisation().getId(), hold.getTakenByPersonId()),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()));
    }
}
