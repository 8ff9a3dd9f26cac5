package it.lifesciencehub.invitations;

/** Where a campaign stands. */
public enum CampaignState {
    DRAFT,
    /** Leaves by itself at its time. */
    PLANNED,
    /** Invitations are written down, and their mails go out one after the other; a second wave may wait for its day. */
    SENDING,
    SENT,
    /** Staff have stopped it; what has left has left. */
    STOPPED
}
