package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.time.Instant;

/**
 * A field that staff can mark as checked.
 *
 * @param value what stands there, as a stable text
 * @param by who marked it, or null where it is not marked
 * @param proposed whether the hub proposes to mark it, because nothing is marked yet
 */
public record CheckedFieldRow(OrganisationColumn column, String value, String by, Instant at, boolean proposed)
        implements Serializable {

    public boolean marked() {
        return by != null;
    }
}
