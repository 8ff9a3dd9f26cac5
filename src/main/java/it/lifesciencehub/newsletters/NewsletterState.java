package it.lifesciencehub.newsletters;

/** How far a newsletter is. */
public enum NewsletterState {
    DRAFT,
    PLANNED,
    SENDING,
    SENT,
    /** By staff, or since its event is no longer public. */
    STOPPED
}
