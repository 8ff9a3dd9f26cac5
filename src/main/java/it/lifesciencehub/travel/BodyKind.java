package it.lifesciencehub.travel;

/** Kinds of foreign bodies. */
public enum BodyKind {
    MINISTRY,
    HEALTH_AUTHORITY,
    HOSPITAL,
    UNIVERSITY,
    COMPANY,
    INVESTOR,
    CHAMBER,
    EMBASSY,
    OTHER
}
