package it.lifesciencehub.editions;

import it.lifesciencehub.shared.LocalisedText;
import java.time.Instant;

/**
 * A new event after an old one.
 *
 * @param startsAt where the copy begins; everything that is copied moves along
 * @param texts summary, description and contact
 * @param place venue and online link
 * @param programme the sessions
 * @param speakers who speaks in them; nothing without the programme
 * @param rules places, approval, and the registration window
 */
public record CopyCommand(
        LocalisedText title,
        Instant startsAt,
        boolean texts,
        boolean place,
        boolean programme,
        boolean speakers,
        boolean rules) {}
