package it.lifesciencehub.organisations;

import java.io.Serializable;

/** A person who works at an organisation now. */
public record ColleagueRow(
        Long affiliationId,
        Long personId,
        String name,
        String email,
        String jobTitle,
        JobFunction jobFunction,
        boolean delegate,
        boolean hasAccount)
        implements Serializable {}
