package it.lifesciencehub.events;

import java.io.Serializable;

/** Where an event is: a venue, a link, or both. Empty values are null. */
public record EventPlace(String venueName, String venueAddress, String municipality, String onlineLink)
        implements Serializable {

    public EventPlace {
        venueName = blankToNull(venueName);
        venueAddress = blankToNull(venueAddress);
        municipality = blankToNull(municipality);
        onlineLink = blankToNull(onlineLink);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public boolean isOnline() {
        return onlineLink != null;
    }

    /** Whether nobody could find it: neither a venue nor a municipality nor a link. */
    public boolean isNowhere() {
        return venueName == null && municipality == null && onlineLink == null;
    }

    /** Venue, address and municipality in one line, or empty. */
    public String line() {
        return String.join(
                ", ",
                java.util.stream.Stream.of(venueName, venueAddress, municipality)
                        .filter(java.util.Objects::nonNull)
                        .toList());
    }
}
