package it.lifesciencehub.courses;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * A lesson as it is read.
 *
 * @param number from 1, by time
 * @param place null for none
 * @param onlineLink null for none, and for those who may not have it now
 * @param minutes that count
 */
public record LessonRow(
        Long id,
        int number,
        LocalisedText title,
        Instant startsAt,
        Instant endsAt,
        String place,
        boolean online,
        String onlineLink,
        int minutes)
        implements Serializable {

    /** Whether somebody can be there: from the day before on. */
    public boolean isOpen(Instant now) {
        return LessonPolicy.isOpen(startsAt, now);
    }
}
