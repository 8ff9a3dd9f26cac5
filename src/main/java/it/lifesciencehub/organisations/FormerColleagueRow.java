package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.time.LocalDate;

/** A person who worked at an organisation. */
public record FormerColleagueRow(
        Long affiliationId,
        Long personId,
        String name,
        String jobTitle,
        JobFunction jobFunction,
        boolean wasDelegate,
        LocalDate since,
        LocalDate until)
        implements Serializable {}
