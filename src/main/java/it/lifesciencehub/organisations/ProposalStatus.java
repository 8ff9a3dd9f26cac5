package it.lifesciencehub.organisations;

/** Where a delegate's proposal stands. */
public enum ProposalStatus {
    OPEN,
    ACCEPTED,
    /** Some of its fields were accepted, others refused. */
    PARTLY,
    REFUSED,
    WITHDRAWN
}
