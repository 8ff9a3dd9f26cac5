package it.lifesciencehub.invitations;

/** What can happen to an invitation. */
public enum InvitationAct {
    SEND,
    SEE,
    ACCEPT,
    HESITATE,
    DECLINE,
    NOMINATE,
    BOUNCE,
    RESEND,
    WITHDRAW
}
