package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.time.LocalDate;

/** Somebody who worked at an organisation, from and until when. */
public record FormerColleagueRow(
        Long affiliationId,
        Long personId,
        String name,
        String email,
        String jobTitle,
        JobFunction jobFunction,
        LocalDate since,
        LocalDate until)
        implements Serializable {}
