package it.lifesciencehub.visits;

/** Documents by which a reception knows a visitor. */
public enum DocumentKind {
    IDENTITY_CARD,
    PASSPORT,
    DRIVING_LICENCE,
    RESIDENCE_PERMIT
}
