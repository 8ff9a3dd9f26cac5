package it.lifesciencehub.groups;

/** Where a group stands in its life. A dormant or closed one stays readable. */
public enum WorkGroupState {
    PROPOSED,
    ACTIVE,
    DORMANT,
    CLOSED
}
