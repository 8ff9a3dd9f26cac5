package it.lifesciencehub.travel;

import it.lifesciencehub.registrations.PlaceLinks;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The way from somebody's own place at a mission to their journey, as soon as that shows them anything. */
@ApplicationScoped
class JourneyLinks implements PlaceLinks {

    @Inject
    private TravelAccess access;

    @Override
    public List<Link> of(Registration registration) {
        Long eventId = registration.getEvent().getId();
        return access
                .of(eventId)
                .flatMap(access::ownPlace)
                .filter(registration::equals)
                .map(own -> new Link(Texts.both("travel", "mine.title"), "/my/travel/" + eventId))
                .stream()
                .toList();
    }
}
