package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.Language;

/** Names, address and language of somebody who asks to come in or is asked to. */
public record Newcomer(String givenName, String familyName, String address, Language language) {}
