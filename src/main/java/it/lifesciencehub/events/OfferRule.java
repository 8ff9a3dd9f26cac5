package it.lifesciencehub.events;

import java.io.Serializable;

/**
 * Whether a place that becomes free is offered to the next one instead of given.
 *
 * @param hours time to accept, or null: places are given at once
 * @param inWorkingHours whether the hours run on working days from 9 to 18 only
 */
public record OfferRule(Integer hours, boolean inWorkingHours) implements Serializable {

    public static final OfferRule NONE = new OfferRule(null, false);

    public boolean isOffering() {
        return hours != null;
    }
}
