package it.lifesciencehub.registrations;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Each rule of an event's places with what is taken of it and whom it stops. */
public record CapacityTable(List<Row> rows) implements Serializable {

    /** What a row is about. */
    public enum About {
        TOTAL,
        ORGANISATION,
        MEMBERS,
        GUESTS,
        SECTOR,
        CATEGORY
    }

    /**
     * @param detail the organisation's name, the sector's name or the category's code; empty for the others
     * @param limit places, or null for no limit
     * @param held places that are offered, or held without a name
     * @param left places left, or null for no limit; never negative
     * @param beyond places given beyond the limit on purpose
     * @param stopped how many wait because of this rule
     * @param names the first ones of them
     */
    public record Row(
            About about,
            String detail,
            Integer limit,
            int confirmed,
            int held,
            Integer left,
            int beyond,
            int stopped,
            List<String> names,
            Instant opensAt,
            Instant closesAt)
            implements Serializable {}
}
