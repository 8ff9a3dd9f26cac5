package it.lifesciencehub.invitations;

/** Why the association may write to somebody; the first that holds is stored with the invitation. */
public enum WriteReason {
    /** Works at an organisation whose membership is in force. */
    MEMBER_CONTACT,
    /** Holds a mandate in a group. */
    GROUP_MEMBER,
    /** Is registered for the event that the mail is about. */
    REGISTERED,
    /** Has said on the page of preferences that they want such mails. */
    CONSENTED,
    /** A colleague has named them in their own place. */
    COLLEAGUE,
    /** Staff have written down why, when they added the person. */
    STATED
}
