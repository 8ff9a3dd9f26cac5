package it.lifesciencehub.registrations;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Each rule of an event's places, and each session with a number of seats, with what is taken of it and whom it stops. */
public record CapacityTable(List<Row> rows, List<Session> sessions) implements Serializable {

    /**
     * A session with a number of seats.
     *
     * @param left seats left; never negative
     * @param beyond how many more have a seat than there are, after staff have lowered the number
     * @param waiting how many are in its line
     * @param names the first ones of them
     */
    public record Session(
            Long id,
            LocalisedText title,
            Instant startsAt,
            int seats,
            int taken,
            int left,
            int beyond,
            int waiting,
            List<String> names)
            implements Serializable {}

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
