package it.lifesciencehub.travel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Nobody is at two meetings at once, no body meets two companies' people apart at once, and nobody meets on the way. */
final class ClashPolicy {

    private ClashPolicy() {}

    /** @param who registrations of those who take part */
    record Slot(Long id, Long bodyId, String body, Instant from, Instant to, Set<Long> who) {

        boolean overlaps(Instant start, Instant end) {
            return from.isBefore(end) && start.isBefore(to);
        }
    }

    /** Another meeting at the same time; {@code who} are those who are in both, nobody where it is the body alone. */
    record Clash(Slot with, boolean sameBody, Set<Long> who) {}

    /** Meetings at the same time with the same people or the same body. One that ends as the other begins is no clash. */
    static List<Clash> clashes(Slot meeting, Collection<Slot> others) {
        List<Clash> clashes = new ArrayList<>();
        for (Slot other : others) {
            if (Objects.equals(other.id(), meeting.id()) || !other.overlaps(meeting.from(), meeting.to())) {
                continue;
            }
            Set<Long> both = new HashSet<>(meeting.who());
            both.retainAll(other.who());
            boolean sameBody = other.bodyId().equals(meeting.bodyId());
            if (sameBody || !both.isEmpty()) {
                clashes.add(new Clash(other, sameBody, both));
            }
        }
        return clashes;
    }

    /** Whether somebody who joins this leg is on the way to it then. */
    static boolean isOnTheWay(LegSpan leg, Slot meeting) {
        return leg.departsAt() != null && leg.arrivesAt() != null && meeting.overlaps(leg.departsAt(), leg.arrivesAt());
    }
}
