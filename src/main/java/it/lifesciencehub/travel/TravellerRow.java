package it.lifesciencehub.travel;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A traveller as staff see them in the list: how far they are, and nothing of what they gave.
 *
 * @param organisationId null for somebody who comes for themselves
 * @param remindedAt when they were last reminded, or null
 */
public record TravellerRow(
        Long registrationId,
        String name,
        Long organisationId,
        String organisation,
        Light light,
        List<Lack> lacks,
        Instant remindedAt)
        implements Serializable {

    public boolean complete() {
        return light == Light.GREEN;
    }
}
