package it.lifesciencehub.travel;

import java.io.Serializable;
import java.util.List;

/** A traveller as staff look at them: how far they are, which legs they join, and their itinerary; not what they gave. */
public record TravellerView(TravellerRow row, List<Leg> legs, Itinerary itinerary) implements Serializable {

    public record Leg(Long id, LegSpan span, boolean joined) implements Serializable {}
}
