package it.lifesciencehub.visits;

import java.util.Map;

/**
 * One visitor with what they gave; for the host's named person alone, never kept and never written to a log.
 *
 * @param values empty where nothing was given; null where the hub may not show them to the caller
 */
public record VisitorSheet(String name, String organisation, Map<VisitorField, String> values) {

    @Override
    public String toString() {
        return "VisitorSheet";
    }
}
