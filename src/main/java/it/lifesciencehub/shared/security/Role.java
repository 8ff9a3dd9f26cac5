package it.lifesciencehub.shared.security;

/** Global roles. Rights on single objects are decided in each feature's access class. */
public enum Role {
    /** Everybody, signed in or not. Only as an annotation's value: nobody holds it. */
    ANYONE,
    /** Somebody signed in. */
    PERSON,
    STAFF,
    ADMINISTRATOR,
    /** The hub's own jobs. */
    SYSTEM
}
