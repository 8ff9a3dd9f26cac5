package it.lifesciencehub.groups;

/** What a group is for. */
public enum WorkGroupKind {
    WORKING_GROUP,
    NETWORK,
    OBSERVATORY,
    ROUNDTABLE
}
