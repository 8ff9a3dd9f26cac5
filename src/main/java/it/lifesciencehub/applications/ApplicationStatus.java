package it.lifesciencehub.applications;

import java.util.Set;

/** Where an application stands. What leads from one to another stands in {@link ApplicationLifecycle}. */
public enum ApplicationStatus {
    /** Saved to be completed later; staff do not see it. */
    DRAFT,
    /** Sent; staff's turn. */
    SUBMITTED,
    /** Staff have asked something; the applicant's turn. */
    QUESTION,
    APPROVED,
    REFUSED,
    WITHDRAWN;

    private static final Set<ApplicationStatus> OPEN = Set.of(DRAFT, SUBMITTED, QUESTION);

    /** Whether it waits for somebody. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
