package it.lifesciencehub.invitations;

/** Where an invitation stands. What leads from one to another stands in {@link InvitationLifecycle}. */
public enum InvitationState {
    /** Written down, its mail not yet. */
    PREPARED,
    SENT,
    /** Somebody has moved on its page: a pointer or a key. */
    SEEN,
    ACCEPTED,
    TENTATIVE,
    DECLINED,
    /** The delegate has named who comes. */
    NOMINATED,
    /** Its mail came back for good. */
    BOUNCED,
    /** Taken back by staff, or not sent since the person may no longer be written to. */
    WITHDRAWN;

    /** Whether the invited person has said something. */
    public boolean isAnswered() {
        return this == ACCEPTED || this == TENTATIVE || this == DECLINED || this == NOMINATED;
    }
}
