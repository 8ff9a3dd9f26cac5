package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.Language;

/** What a person may change of themselves. */
public record ProfileCommand(String givenName, String familyName, Language language, String phone) {}
