package it.lifesciencehub.groups;

/** What somebody is in a group. */
public enum MandateRole {
    CHAIR,
    VICE_CHAIR,
    COORDINATOR,
    SECRETARY,
    DELEGATE,
    ALTERNATE,
    OBSERVER,
    EXPERT;

    /** Whether the organisation decides who holds it: such a role can pass to a colleague, the others are personal. */
    public boolean isOfOrganisation() {
        return this == DELEGATE || this == ALTERNATE || this == OBSERVER;
    }
}
