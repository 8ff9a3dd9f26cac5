package it.lifesciencehub.fairs;

/** Where a company's request for a place stands. */
public enum FairStatus {
    REQUESTED,
    WAITLISTED,
    CONFIRMED,
    REFUSED,
    /** By the company, or taken back by staff. */
    WITHDRAWN;

    /** Whether it still stands: a company has at most one such request on a stand. */
    public boolean isStanding() {
        return this == REQUESTED || this == WAITLISTED || this == CONFIRMED;
    }
}
