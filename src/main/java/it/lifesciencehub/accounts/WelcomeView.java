package it.lifesciencehub.accounts;

import java.io.Serializable;

/** What the page of a one-time link shows before it is used; names and address are null for a first administrator. */
public record WelcomeView(TokenPurpose purpose, String givenName, String familyName, String address)
        implements Serializable {}
