package it.lifesciencehub.visits;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody with a place at a visit reads on its page.
 *
 * @param meetingPoint empty for who has no place yet
 * @param asked whether the caller is asked for data for the host's reception
 * @param givenAt when they gave them, or null
 * @param due the last day on which they are asked to
 */
public record VisitPlaceView(
        LocalisedText meetingPoint,
        LocalisedText directions,
        LocalisedText bring,
        boolean asked,
        Instant givenAt,
        LocalDate due)
        implements Serializable {}
