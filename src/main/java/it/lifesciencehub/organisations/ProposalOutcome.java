package it.lifesciencehub.organisations;

/** What became of one field of a proposal. */
public enum ProposalOutcome {
    WAITING,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
}
