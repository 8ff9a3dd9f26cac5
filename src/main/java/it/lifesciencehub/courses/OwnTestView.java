package it.lifesciencehub.courses;

import it.lifesciencehub.questionnaires.AskedVersion;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * The test for whoever takes it.
 *
 * @param until null for no end
 * @param most points that can be had
 * @param open whether it can be taken now
 */
public record OwnTestView(
        Long registrationId,
        LocalisedText event,
        AskedVersion asked,
        int passPoints,
        int most,
        long triesLeft,
        Instant until,
        CourseResult result,
        boolean open)
        implements Serializable {}
