package it.lifesciencehub.fairs;

import java.util.EnumSet;
import java.util.Set;

/** Where a company's request for a place stands. */
public enum FairStatus {
    REQUESTED,
    WAITLISTED,
    CONFIRMED,
    REFUSED,
    /** By the company, or taken back by staff. */
    WITHDRAWN;

    static final Set<FairStatus> STANDING = EnumSet.of(REQUESTED, WAITLISTED, CONFIRMED);

    /** Whether it still stands: a company has at most one such request on a stand. */
    public boolean isStanding() {
        return STANDING.contains(this);
    }
}
