package it.lifesciencehub.invitations;

import java.io.Serializable;

/**
 * An answer as it was given.
 *
 * @param choice ACCEPT, HESITATE, DECLINE or NOMINATE
 * @param words why, 500 characters at most; may be null
 * @param nomineeId who comes, where somebody is named
 * @param nomineeEmail or their address; null where there is an id
 */
public record InvitationReply(InvitationAct choice, String words, Long nomineeId, String nomineeEmail)
        implements Serializable {

    public InvitationReply(InvitationAct choice, String words, Long nomineeId) {
        this(choice, words, nomineeId, null);
    }
}
