package it.lifesciencehub.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** Who came to an event, of everybody who keeps attendance. */
@ApplicationScoped
public class Arrivals {

    @Any
    @Inject
    private Instance<Attendances> kept;

    /** Whether anybody keeps attendance; else it is nowhere spoken of. */
    public boolean areKept() {
        return !kept.isUnsatisfied();
    }

    /** Ids of the people who came to this event; empty where nothing was kept of it. */
    public Set<Long> at(Long eventId) {
        Set<Long> people = new HashSet<>();
        kept.forEach(one -> people.addAll(one.came(eventId)));
        return people;
    }
}
