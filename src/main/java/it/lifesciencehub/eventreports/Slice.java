package it.lifesciencehub.eventreports;

import java.io.Serializable;

/**
 * The confirmed places of a part of those who had one.
 *
 * @param key of what they have in common: a code, or {@link #NONE}, {@link #REST}
 * @param name of an organisation; null where pages name the part by its key
 * @param came of the places, whose people came
 * @param missed of the places, whose people did not; 0 until the attendance is closed
 * @param parts how many organisations are meant; 1 but for {@link #REST}
 */
public record Slice(String key, String name, long places, long came, long missed, int parts) implements Serializable {

    /** Those of whom it is not known. */
    public static final String NONE = "NONE";

    /** All organisations after the first ones. */
    public static final String REST = "REST";

    Slice plus(OrganisationLine line) {
        return new Slice(key, name, places + line.places(), came + line.came(), missed + line.missed(), parts);
    }

    /** Those who came of the places, in whole percent; null where there were none. */
    public Integer rate() {
        return FigurePolicy.percent(came, places);
    }
}
