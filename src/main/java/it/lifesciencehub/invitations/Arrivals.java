package it.lifesciencehub.invitations;

import it.lifesciencehub.registrations.Attendances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/** Who came to an event, of everybody who keeps attendance. */
@ApplicationScoped
class Arrivals {

    @Any
    @Inject
    private Instance<Attendances> kept;

    /** Whether anybody keeps attendance; else it is nowhere spoken of. */
    boolean areKept() {
        return !kept.isUnsatisfied();
    }

    Set<Long> at(Long eventId) {
        Set<Long> people = new HashSet<>();
        kept.forEach(one -> people.addAll(one.came(eventId)));
        return people;
    }
}
