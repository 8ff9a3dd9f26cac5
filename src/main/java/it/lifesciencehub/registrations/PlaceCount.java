package it.lifesciencehub.registrations;

import java.util.HashMap;
import java.util.Map;

/** What is taken of an event's places: in all and by each organisation. Counts on while places are given. */
public final class PlaceCount {

    private int taken;
    private final Map<Long, Integer> byOrganisation = new HashMap<>();

    /** @param organisationId with whom the place is counted, or null where no share applies */
    public void take(Long organisationId, int places) {
        taken += places;
        if (organisationId != null) {
            byOrganisation.merge(organisationId, places, Integer::sum);
        }
    }

    public int taken() {
        return taken;
    }

    public int takenBy(Long organisationId) {
        return organisationId == null ? 0 : byOrganisation.getOrDefault(organisationId, 0);
    }
}
