package it.lifesciencehub.invitations;

import java.io.Serializable;

/**
 * An answer as it was given.
 *
 * @param choice ACCEPT, HESITATE, DECLINE or NOMINATE
 * @param words why, 500 characters at most; may be null
 * @param nomineeId who comes, where the delegate names somebody
 */
public record InvitationReply(InvitationAct choice, String words, Long nomineeId) implements Serializable {}
