package it.lifesciencehub.eventreports;

import java.io.Serializable;
import java.time.Duration;

/**
 * Where the registrations of an event stand, and what its waiting list did.
 *
 * @param capacity null for no limit
 * @param held without a name, by companies
 * @param ended given back, cancelled or not accepted in time
 * @param waited everybody who ever waited
 * @param cameIn of them, who got a place from the list
 * @param median how long those waited until the place was theirs; null where nobody got one
 */
public record PlacesFigures(
        Integer capacity,
        long confirmed,
        long offered,
        long held,
        long requested,
        long waiting,
        long declined,
        long ended,
        long waited,
        long cameIn,
        Duration median)
        implements Serializable {

    /** Of the capacity, in whole percent; null without one. */
    public Integer filled() {
        return capacity == null ? null : FigurePolicy.percent(confirmed, capacity);
    }
}
