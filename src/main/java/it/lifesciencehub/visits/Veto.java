package it.lifesciencehub.visits;

/** Whom the host does not want at this visit at all, with a refusal. */
public enum Veto {
    NONE,
    PERSON,
    ORGANISATION
}
