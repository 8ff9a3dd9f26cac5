package it.lifesciencehub.roundtables;

/** As what somebody represents the association. */
public enum RepresentationKind {
    FULL_MEMBER,
    SUBSTITUTE
}
