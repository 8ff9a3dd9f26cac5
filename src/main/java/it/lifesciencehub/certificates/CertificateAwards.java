package it.lifesciencehub.certificates;

import it.lifesciencehub.attendance.AttendanceState;
import it.lifesciencehub.registrations.RegistrationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is still to be given a certificate of an event: by the word of the feature that decides, else who came. */
@ApplicationScoped
class CertificateAwards {

    private static final String WITHOUT =
            " NOT EXISTS (SELECT c.id FROM Certificate c WHERE c.registration = r" + " AND c.revokedAt IS NULL)";

    @PersistenceContext
    private EntityManager em;

    @Any
    @Inject
    private Instance<CertificateAward> awards;

    /** Places without a valid certificate that deserve one, with the minutes it says, or null where it says none. */
    Map<Long, Integer> wanting(Long eventId) {
        Optional<Map<Long, Integer>> decided = awards.stream()
                .flatMap(award -> award.deserving(eventId).stream())
                .findFirst();
        Map<Long, Integer> wanting = new HashMap<>();
        if (decided.isPresent()) {
            Set<Long> without = new HashSet<>(em.createQuery(
                            "SELECT r.id FROM Registration r WHERE r.event.id = :event AND r.status = :confirmed AND"
                                    + WITHOUT,
                            Long.class)
                    .setParameter("event", eventId)
                    .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                    .getResultList());
            decided.get().forEach((id, minutes) -> {
                if (without.contains(id)) {
                    wanting.put(id, minutes);
                }
            });
        } else {
            cameWithout(eventId).forEach(id -> wanting.put(id, null));
        }
        return wanting;
    }

    private List<Long> cameWithout(Long eventId) {
        return em.createQuery(
                        "SELECT r.id FROM Attendance a JOIN a.registration r WHERE a.eventId = :event"
                                + " AND a.state = :attended AND" + WITHOUT,
                        Long.class)
                .setParameter("event", eventId)
                .setParameter("attended", AttendanceState.ATTENDED)
                .getResultList();
    }
}
