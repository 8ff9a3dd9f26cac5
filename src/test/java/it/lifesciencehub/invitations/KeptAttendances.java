package it.lifesciencehub.invitations;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.Attendances;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Attendance as a test says it. */
@ApplicationScoped
public class KeptAttendances implements Attendances {

    private final Map<Long, Set<Long>> came = new ConcurrentHashMap<>();

    public void came(Long eventId, Person person) {
        came.computeIfAbsent(eventId, any -> ConcurrentHashMap.newKeySet()).add(person.getId());
    }

    @Override
    public Set<Long> came(Long eventId) {
        return came.getOrDefault(eventId, Set.of());
    }
}
