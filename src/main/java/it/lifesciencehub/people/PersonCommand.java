package it.lifesciencehub.people;

import it.lifesciencehub.shared.Language;

/** What staff write about a person. */
public record PersonCommand(String givenName, String familyName, String email, Language language, String phone) {}
