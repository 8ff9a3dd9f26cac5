package it.lifesciencehub.courses;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** Somebody's course in a company's training ledger. @param minutes attended @param certificate its number, or null */
public record TrainingRow(
        Long registrationId,
        String person,
        LocalisedText course,
        Instant startsAt,
        Instant endsAt,
        int minutes,
        int all,
        boolean over,
        boolean passed,
        String certificate)
        implements Serializable {}
