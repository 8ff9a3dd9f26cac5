package it.lifesciencehub.groups;

/** How an organisation gets a seat in a group. */
public enum Admission {
    OPEN,
    ON_APPROVAL,
    BY_INVITATION
}
