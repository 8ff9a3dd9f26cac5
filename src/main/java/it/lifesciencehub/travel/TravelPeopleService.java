package it.lifesciencehub.travel;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Travellers for staff: how far each is, who joins which leg, and what they gave, each look of which is in the trail. */
@Stateless
@Guarded
public class TravelPeopleService {

    @Inject
    private TravelAccess access;

    @Inject
    private TravelBook book;

    @Inject
    private TravelPapers papers;

    @Inject
    private TravelTrail trail;

    /** By name; empty where no journey is begun. */
    @Allow(Role.STAFF)
    public List<TravellerRow> rows(Long eventId) {
        access.event(eventId);
        return access.of(eventId).map(papers::rows).orElse(List.of());
    }

    @Allow(Role.STAFF)
    public TravellerView traveller(Long eventId, Long registrationId, Language language) {
        Travel travel = access.require(eventId);
        Registration registration = book.traveller(travel, registrationId);
        return new TravellerView(
                papers.row(travel, registration),
                book.legs(travel).stream()
                        .map(leg -> new TravellerView.Leg(leg.getId(), leg.span(), leg.isJoinedBy(registrationId)))
                        .toList(),
                new ItineraryMaker(book, travel).of(registrationId, language));
    }

    /** What somebody gave; the trail says who looked, and at which fields. */
    @Allow(Role.STAFF)
    public Map<TravelField, String> look(Long eventId, Long registrationId) {
        Travel travel = access.require(eventId);
        Registration registration = book.traveller(travel, registrationId);
        Map<TravelField, String> given =
                book.sheet(registrationId).map(papers::open).orElse(Map.of());
        if (!given.isEmpty()) {
            trail.record(
                    "travel.seen",
                    travel,
                    registration.getPerson().getName(),
                    given.keySet().stream().map(TravelField::name).collect(Collectors.joining(", ")));
        }
        return given;
    }

    /**
     * Sets which legs somebody joins.
     *
     * @throws Refusal where they have a room or a meeting at one that they are to leave
     */
    @Allow(Role.STAFF)
    public void join(Long eventId, Long registrationId, List<Long> legIds) {
        Travel travel = access.locked(eventId);
        Registration registration = book.traveller(travel, registrationId);
        boolean changed = false;
        for (TravelLeg leg : book.legs(travel)) {
            boolean joins = legIds.contains(leg.getId());
            if (!joins && isNeeded(leg, registrationId)) {
                throw new Refusal(TravelReason.LEG_NEEDED);
            }
            changed |= leg.join(registrationId, joins);
        }
        if (changed) {
            access.changed(travel);
            trail.record(
                    "travel.legs-joined", travel, registration.getPerson().getName(), String.valueOf(legIds.size()));
        }
    }

    private boolean isNeeded(TravelLeg leg, Long registrationId) {
        return book.stays(leg.getTravel()).stream()
                        .anyMatch(stay -> stay.getHotel().getLeg().equals(leg)
                                && stay.getRegistration().getId().equals(registrationId))
                || book.meetings(leg.getTravel()).stream()
                        .anyMatch(meeting -> meeting.getLeg().equals(leg)
                                && meeting.getStatus() != MeetingStatus.CANCELLED
                                && meeting.getWho().contains(registrationId));
    }
}
